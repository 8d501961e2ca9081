# Cards: sentences to hold up to somebody else (a passer-by, a police officer, a doctor, an official).

card-interpreter-lo = I need an interpreter who speaks Lao. Please do not use my employer or my companion as the interpreter.
card-interpreter-hmn = I need an interpreter who speaks Hmong. Please do not use my employer or my companion as the interpreter.
card-interpreter-kjg = I need an interpreter who speaks Khmu. Please do not use my employer or my companion as the interpreter.
card-call-this-number = I want to call this number, please.
card-speak-alone = I want to speak without my employer present. Please talk to me alone.
card-need-police = I need the police. Please call the police for me.
card-need-doctor = I need a doctor. Please help me.
card-contact-embassy = Please help me to contact the embassy of the Lao PDR.
card-keep-my-passport = This passport is mine. I want to keep it.
card-child = I am under 18 years old.
card-do-not-tell = Please do not tell my employer or the people who brought me.
card-write-it-down = Please write it down for me.
