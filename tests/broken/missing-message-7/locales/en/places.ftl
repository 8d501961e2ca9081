place-la = Laos
place-th = Thailand
place-la-vt = Vientiane
# broken: no place-th-10
