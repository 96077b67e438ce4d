// yauzl opens archives on disk by it; here it reads bytes in memory.
export {}
