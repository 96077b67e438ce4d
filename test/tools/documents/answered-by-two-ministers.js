export default {
  name: 'answered-by-two-ministers',
  id: 'ah-tk-20232024-1901',
  session: '2023–2024',
  year: 2024,
  number: 1901,
  header: [
    'Vragen van de leden _Bakhuizen_, _Smeets_ en _Van Dalen_ (allen DEF) aan de Ministers van Buiten\u00adlandse Zaken en van Defensie over *de ver\u00adtraging bij de aanschaf van reddings\u00adboten* (ingezonden 15 april 2024).',
    'Antwoord van Minister _Terpstra_ (Buiten\u00adlandse Zaken) en van Minister _Langeveld_ (Defensie) (ontvangen 13 mei 2024). Zie ook Aan\u00adhangsel Hande\u00adlingen, vergader\u00adjaar 2023–2024, nr. 1530 en 1544.'
  ],
  blocks: [
    {
      heading: 'Vraag 1',
      content: [
        'Wat is de oorzaak van de vertraging bij de aanschaf van de reddingsboten, en sinds wanneer bent u daarvan op de hoogte?'
      ]
    },
    {
      heading: 'Antwoord 1',
      content: [
        'De werf Haan & Zonen heeft in februari gemeld dat een leverancier van motoren zijn productie heeft gestaakt.^1^ Wij weten dit sinds eind februari.',
        'De werf zoekt op dit moment naar een andere leve\u00adrancier. Wij hebben daarbij de hulp aangeboden van de ambassades in de landen waar zulke motoren worden gemaakt.'
      ]
    },
    {
      heading: 'Vraag 2',
      content: ['Blijven de kosten binnen de begroting?']
    },
    {
      heading: 'Antwoord 2',
      content: [
        'Naar verwachting wel. In het contract staan:',
        {
          list: [
            'een vaste prijs per boot;',
            'een korting als de levering meer dan zes maanden te laat is, tenzij de oorzaak buiten de macht van de werf ligt.^2^'
          ]
        }
      ]
    }
  ],
  notes: {
    1: 'Havenblad, 2 april 2024, «Reddingsboten komen later», https://havenblad.example.nl/reddingsboten.',
    2: 'Kamerstuk 27 830, nr. 420.'
  }
}
