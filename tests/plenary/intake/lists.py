"""Lists of participants as they come: in six languages, by hand or exported, in whatever encoding."""

from __future__ import annotations

from openpyxl import Workbook

FRENCH = """Liste des participants;;;
;;;
Pays;Nom;Prénom;Fonction
Algérie;Benali;Amina;Ambassadrice
;Cherif;Omar;Conseiller
Côte d’Ivoire;Kouassi;Jean;
"""
OPENSLIDES = """title,first_name,last_name,structure_level,participant_number,groups,is_active,is_present
Dr.,Ann,Lee,Australia,1,Delegates,1,1
,Bob,Kay,,2,Staff,1,0
Ms.,Eve,Ruiz,México,3,"Delegates,Admin",1,1
"""
INDICO = """ID,Name,Email Address,Affiliation,Position,Country,Title,Registration date
1,Ann Lee,a@example.org,Ministry of Justice,Director,Australia,Ms,2009-08-01
2,Bo Li,b@example.org,UNODC,Officer,Austria,Mr,2009-08-01
"""
RUSSIAN = "Делегация\tИмя\tФамилия\tДолжность\nСудан\tАли\tХасан\tПосол\nРоссия\tИван\tИванов\tсоветник\n"
CHINESE = "代表团,姓名,职务\n中国,李明,大使\n法国,杜邦,参赞\n"
ARABIC = "الوفد,الاسم,المنصب\nالسودان,علي حسن,سفير\nمصر,منى سعيد,مستشارة\n"
SPANISH = "Delegación|Nombre|Apellidos|Cargo\nEspaña|Luis|Gil|Embajador\nMéxico|Eva|Ruiz|Consejera\n"
SECTIONS = """Delegation,Type
States parties,
Nigeria,
Nigeira,
Observers,
Coral Watch International,NGO
"""


def workbook(path, rows, hidden=()):
    """Write a spreadsheet of one sheet, and a hidden one before it where rows for it are given."""
    book = Workbook()
    sheet = book.active
    if hidden:
        for row in hidden:
            sheet.append(row)
        sheet.sheet_state = "hidden"
        sheet = book.create_sheet("List")
        book.active = 1
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path
