/** Given and family names of the demo population, common ones of each language community. Nobody in particular is meant. */
export const givenNames = {
  fr: {
    FEMALE: [
      'Camille',
      'Léa',
      'Élodie',
      'Nathalie',
      'Sophie',
      'Isabelle',
      'Amélie',
      'Chloé',
      'Béatrice',
      'Céline',
      'Fatima',
      'Noémie',
    ],
    MALE: [
      'Luc',
      'Thomas',
      'Benoît',
      'François',
      'Jérôme',
      'Nicolas',
      'Hugo',
      'Théo',
      'Cédric',
      'Xavier',
      'Mehdi',
      'Étienne',
    ],
  },
  nl: {
    FEMALE: ['An', 'Lotte', 'Katrien', 'Emma', 'Griet', 'Sofie', 'Hilde', 'Nele', 'Marijke', 'Elke', 'Aïsha', 'Veerle'],
    MALE: ['Jan', 'Pieter', 'Wout', 'Bart', 'Koen', 'Stijn', 'Jeroen', 'Lars', 'Geert', 'Tom', 'Youssef', 'Dries'],
  },
  de: {
    FEMALE: ['Anja', 'Ursula', 'Käthe', 'Heike', 'Sabine', 'Marlene'],
    MALE: ['Jürgen', 'Karl', 'Dieter', 'Björn', 'Matthias', 'Stefan'],
  },
} as const;

export const familyNames = {
  fr: [
    'Dubois',
    'Lambert',
    'Dupont',
    'Martin',
    'Simon',
    'Leroy',
    'Renard',
    'Lefèvre',
    'Delvaux',
    'Noël',
    'Gérard',
    'Collin',
    'de la Motte',
    'Hallaoui',
  ],
  nl: [
    'Peeters',
    'Janssens',
    'Maes',
    'Jacobs',
    'Mertens',
    'Willems',
    'Claes',
    'Goossens',
    'Van den Broeck',
    'De Smet',
    'Vermeulen',
    "D'Hondt",
    'Van Damme',
    'El Amrani',
  ],
  de: ['Müller', 'Schmitz', 'Schröder', 'Weiß', 'Kaufmann', 'Hönen'],
} as const;

export const streets = {
  fr: ['rue de l’Église', 'rue Haute', 'avenue des Tilleuls', 'rue du Moulin', 'chaussée de Namur', 'place du Marché'],
  nl: ['Kerkstraat', 'Molenstraat', 'Lindelaan', 'Stationsstraat', 'Dorpsplein', 'Nieuwstraat'],
  de: ['Hauptstraße', 'Bergstraße', 'Am Markt', 'Lindenweg'],
} as const;
