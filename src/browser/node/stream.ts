// yauzl makes streams of archives on disk; here it reads bytes in memory.
export class Transform {}
export class PassThrough {}
export class Writable {}
export class Readable {}
