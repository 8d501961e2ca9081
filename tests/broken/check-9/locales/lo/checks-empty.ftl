# en: b857cbaa
check-empty = ເປົ່າ
    .about = ບໍ່ມີ
    .found = ເຫັນ
    .nothing-found = ບໍ່ ເຫັນ
