# broken: an escape that would end the parser of a phone
extra = { "\u00ກ" }
