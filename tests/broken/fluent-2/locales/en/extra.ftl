# broken: a term
-extra = Extra
