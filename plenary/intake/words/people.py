"""The words of lists of participants in six languages: what heads their columns, and kinds of participants."""

from __future__ import annotations

from collections.abc import Mapping

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "delegation": (
        *("delegation", "delegations", "representing", "state", "states", "member state", "states parties"),
        *("state party", "country or organization", "country organization", "delegation name"),
        *("country/organization", "state/organization", "structure level", "structure_level", "group name"),
        *(
            "délégation",
            "délégations",
            "état",
            "états",
            "état ou organisation",
            "représentant de",
            "état partie",
        ),
        *("delegación", "delegaciones", "estado", "estado parte", "estado u organización", "representa a"),
        *("делегация", "делегации", "государство", "государство-участник", "государство или организация"),
        *("代表团", "国家或组织", "缔约国", "与会方", "国家/组织"),
        *("الوفد", "الدولة", "الدولة أو المنظمة", "الدولة الطرف", "الوفود"),
    ),
    "country": (
        *("country", "nation", "nationality", "country of origin", "pays", "país", "страна", "国家", "国名"),
        *("البلد", "بلد"),
    ),
    "affiliation": (
        *("affiliation", "organization", "organisation", "institution", "entity", "company", "agency"),
        *("organisme", "institution d’origine", "entité", "organización", "institución", "entidad"),
        *("организация", "учреждение", "организационная принадлежность", "组织", "机构", "单位"),
        *("المنظمة", "المؤسسة", "الجهة", "الكيان"),
    ),
    "code": (
        *("code", "iso", "iso code", "iso2", "iso3", "iso 3166", "country code", "code iso", "code pays"),
        *("código", "código iso", "código de país", "код", "код страны", "код исо", "国家代码", "代码"),
        *("الرمز", "رمز البلد"),
    ),
    "abbreviation": (
        *(
            "abbreviation",
            "acronym",
            "short name",
            "abréviation",
            "sigle",
            "acronyme",
            "sigla",
            "abreviatura",
        ),
        *("acrónimo", "сокращение", "аббревиатура", "简称", "缩写", "المختصر", "الاسم المختصر"),
    ),
    "category": (
        *(
            "category",
            "type",
            "status",
            "participant type",
            "kind",
            "type of participant",
            "representation type",
        ),
        *("type of delegation", "group", "groups", "catégorie", "statut", "type de participant", "categoría"),
        *("tipo", "condición", "tipo de participante", "категория", "статус", "тип", "тип участника"),
        *("类别", "类型", "身份", "الفئة", "النوع", "الصفة"),
    ),
    "name": (
        *(
            "name",
            "full name",
            "participant",
            "participant name",
            "representative",
            "name of representative",
            "person",
        ),
        *("nom", "nom complet", "nom et prénom", "représentant", "nombre", "nombre completo"),
        *("nombre y apellidos", "representante", "имя", "фио", "ф.и.о.", "фамилия, имя", "фамилия и имя"),
        *(
            "представитель",
            "姓名",
            "名字",
            "代表",
            "代表姓名",
            "الاسم",
            "الاسم الكامل",
            "الممثل",
            "اسم الممثل",
        ),
    ),
    "given": (
        *("first name", "given name", "given names", "first names", "forename", "first_name", "given_name"),
        *("prénom", "prénoms", "nombres", "nombre de pila", "имена", "имя и отчество", "名", "الاسم الأول"),
        *("الاسم الشخصي",),
    ),
    "family": (
        *(
            "last name",
            "family name",
            "surname",
            "last_name",
            "family_name",
            "family names",
            "nom de famille",
        ),
        *("apellido", "apellidos", "фамилия", "姓", "姓氏", "اسم العائلة", "الكنية", "اسم الأسرة"),
    ),
    "title": (
        *("title", "honorific", "salutation", "mr/ms", "mr./ms.", "prefix", "pronoun", "form of address"),
        *(
            "civilité",
            "titre",
            "titre de civilité",
            "tratamiento",
            "título",
            "обращение",
            "титул",
            "称谓",
            "称呼",
        ),
        *("头衔", "اللقب", "لقب المخاطبة"),
    ),
    "function": (
        *("position", "function", "job title", "designation", "role", "functional title", "post", "capacity"),
        *("fonction", "fonctions", "poste", "qualité", "cargo", "función", "puesto", "должность", "функция"),
        *("职务", "职位", "职称", "المنصب", "الوظيفة", "المسمى الوظيفي", "المهمة"),
    ),
}
"""What may stand over a column, under what the column holds; compared without case, accents and signs."""

CATEGORIES: Mapping[str, tuple[str, ...]] = {
    "secretariat": (
        *("secretariat", "secrétariat", "secretaría", "секретариат", "秘书处", "الأمانة", "الأمانة العامة"),
    ),
    "state": (
        *("state", "states", "member state", "member states", "delegate", "delegates", "government"),
        *("état", "états", "état membre", "états membres", "gouvernement", "délégué", "délégués"),
        *("estado", "estados", "estado miembro", "estados miembros", "gobierno", "delegado", "delegados"),
        *("государство", "государства", "государство-член", "государства-члены", "правительство"),
        *("国家", "会员国", "成员国", "政府", "دولة", "دول", "دولة عضو", "الدول الأعضاء", "حكومة"),
    ),
    "state-party": (
        *("state party", "states parties", "party", "parties", "contracting party", "état partie"),
        *("états parties", "partie", "parties contractantes", "estado parte", "estados parte", "parte"),
        *("estados partes", "государство-участник", "государства-участники", "сторона", "缔约国", "缔约方"),
        *("دولة طرف", "الدول الأطراف", "طرف"),
    ),
    "signatory": (
        *("signatory", "signatories", "signatory state", "signatory states", "signataire", "signataires"),
        *("état signataire", "états signataires", "signatario", "signatarios", "estado signatario"),
        *(
            "estados signatarios",
            "государство, подписавшее",
            "подписавшее государство",
            "подписавшие государства",
        ),
        *("签署国", "签署方", "دولة موقعة", "الدول الموقعة"),
    ),
    "non-signatory": (
        *("non-signatory", "non-signatory state", "non-signatory states", "non-signataire", "non signatario"),
        *("états non signataires", "estados no signatarios", "не подписавшее государство", "非签署国"),
        *("دولة غير موقعة", "دول غير موقعة"),
    ),
    "observer": (
        *("observer", "observers", "observer state", "observer states", "entity", "entities", "observateur"),
        *("observateurs", "entités", "observador", "observadores", "entidades", "наблюдатель", "наблюдатели"),
        *("观察员", "观察员国", "实体", "مراقب", "المراقبون", "مراقبون", "كيانات"),
    ),
    "un": (
        *("un", "united nations", "united nations system", "un system", "un entity", "specialized agencies"),
        *("specialized agency", "united nations entities", "united nations secretariat units"),
        *("nations unies", "système des nations unies", "institutions spécialisées", "naciones unidas"),
        *(
            "sistema de las naciones unidas",
            "organismos especializados",
            "организация объединенных наций",
            "оон",
        ),
        *("система организации объединенных наций", "специализированные учреждения", "联合国", "联合国系统"),
        *("专门机构", "الأمم المتحدة", "منظومة الأمم المتحدة", "الوكالات المتخصصة"),
    ),
    "igo": (
        *(
            "igo",
            "igos",
            "intergovernmental",
            "intergovernmental organization",
            "intergovernmental organizations",
        ),
        *(
            "oig",
            "organisation intergouvernementale",
            "organisations intergouvernementales",
            "intergouvernemental",
        ),
        *("organización intergubernamental", "organizaciones intergubernamentales", "intergubernamental"),
        *("мпо", "межправительственная организация", "межправительственные организации", "政府间组织"),
        *("منظمة حكومية دولية", "المنظمات الحكومية الدولية"),
    ),
    "ngo": (
        *(
            "ngo",
            "ngos",
            "non-governmental",
            "non-governmental organization",
            "non-governmental organizations",
        ),
        *("civil society", "ong", "organisation non gouvernementale", "organisations non gouvernementales"),
        *(
            "société civile",
            "organización no gubernamental",
            "organizaciones no gubernamentales",
            "sociedad civil",
        ),
        *(
            "нпо",
            "неправительственная организация",
            "неправительственные организации",
            "гражданское общество",
        ),
        *("非政府组织", "民间社会", "منظمة غير حكومية", "المنظمات غير الحكومية", "المجتمع المدني"),
    ),
}
"""What a participant may be called in a column, or above a part of the list, under the category it is."""

EXPORTED = frozenset(
    {
        *("structure level", "participant number", "is active", "is present", "username", "vote weight"),
        *("email address", "registration date", "registration state", "registration id", "checked in"),
    }
)
"""Headings by which an export of OpenSlides or Indico is known."""
