"""Code lists: CDISC submission values, and the words people read for them."""

from enum import StrEnum
from typing import Self, TypeVar

from dosebook.domain.words import QT_TRANSLATE_NOOP, translate


class Code(StrEnum):
    """A code list; the value is what is stored and exported, the label what people read."""

    label_marked: str

    def __new__(cls, value: str, label: str) -> Self:
        """Keep the words beside the submission value."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label_marked = label
        return member

    @property
    def label(self) -> str:
        """The words for this code in the language of the program."""
        return translate("code", self.label_marked)


C = TypeVar("C", bound=Code)


def code_of(codes: type[C], value: str) -> C:
    """Return the code whose submission value is ``value``; ValueError when the list has none."""
    for code in codes:
        if code.value == value:
            return code
    raise ValueError(f"{value!r} is no {codes.__name__}")


class YesNo(Code):
    """CDISC NY (C66742), the part that applies to facts that are known."""

    YES = "Y", QT_TRANSLATE_NOOP("code", "Yes")
    NO = "N", QT_TRANSLATE_NOOP("code", "No")


class YesNoUnknown(Code):
    """CDISC NY (C66742)."""

    YES = "Y", QT_TRANSLATE_NOOP("code", "Yes")
    NO = "N", QT_TRANSLATE_NOOP("code", "No")
    UNKNOWN = "U", QT_TRANSLATE_NOOP("code", "Unknown")


class TrialPhase(Code):
    """CDISC TPHASE."""

    PHASE_1 = "PHASE I TRIAL", QT_TRANSLATE_NOOP("code", "Phase 1")
    PHASE_1A = "PHASE IA TRIAL", QT_TRANSLATE_NOOP("code", "Phase 1a")
    PHASE_1B = "PHASE IB TRIAL", QT_TRANSLATE_NOOP("code", "Phase 1b")
    PHASE_1_2 = "PHASE I/II TRIAL", QT_TRANSLATE_NOOP("code", "Phase 1/2")


class DoseUnit(Code):
    """CDISC UNIT (C71620), the units of an administered amount."""

    MCI = "mCi", QT_TRANSLATE_NOOP("code", "mCi")
    MBQ = "MBq", QT_TRANSLATE_NOOP("code", "MBq")
    MG = "mg", QT_TRANSLATE_NOOP("code", "mg")


class DoseBasis(Code):
    """What a planned dose is scaled by."""

    PER_M2 = "/m2", QT_TRANSLATE_NOOP("code", "per m² of body surface")
    PER_KG = "/kg", QT_TRANSLATE_NOOP("code", "per kg of body weight")
    FLAT = "flat", QT_TRANSLATE_NOOP("code", "flat (same for everybody)")


class BsaFormula(Code):
    """Formulas for body surface area."""

    MOSTELLER = "MOSTELLER", QT_TRANSLATE_NOOP("code", "Mosteller")
    DU_BOIS = "DU BOIS", QT_TRANSLATE_NOOP("code", "Du Bois")
    HAYCOCK = "HAYCOCK", QT_TRANSLATE_NOOP("code", "Haycock")
    GEHAN_GEORGE = "GEHAN-GEORGE", QT_TRANSLATE_NOOP("code", "Gehan-George")
    BOYD = "BOYD", QT_TRANSLATE_NOOP("code", "Boyd")
    FUJIMOTO = "FUJIMOTO", QT_TRANSLATE_NOOP("code", "Fujimoto")
    TAKAHIRA = "TAKAHIRA", QT_TRANSLATE_NOOP("code", "Takahira")


class WindowAnchor(Code):
    """The fraction from which the DLT window counts."""

    FIRST_FRACTION = "FIRST FRACTION", QT_TRANSLATE_NOOP("code", "First fraction")
    LAST_FRACTION = "LAST FRACTION", QT_TRANSLATE_NOOP("code", "Last fraction")


class CtcaeVersion(Code):
    """Versions of the Common Terminology Criteria for Adverse Events."""

    V4_03 = "4.03", QT_TRANSLATE_NOOP("code", "CTCAE 4.03")
    V5_0 = "5.0", QT_TRANSLATE_NOOP("code", "CTCAE 5.0")
    V6_0 = "6.0", QT_TRANSLATE_NOOP("code", "CTCAE 6.0")


class AttributionScale(Code):
    """The scale on which a study records attribution."""

    CTEP = "CTEP", QT_TRANSLATE_NOOP("code", "CTEP, five levels (unrelated to definite)")
    ICH = "ICH", QT_TRANSLATE_NOOP("code", "ICH style, four levels (not related to related)")


class Attribution(Code):
    """AEREL on the scales of ``AttributionScale``; possible and above count as related."""

    UNRELATED = "UNRELATED", QT_TRANSLATE_NOOP("code", "Unrelated")
    UNLIKELY = "UNLIKELY", QT_TRANSLATE_NOOP("code", "Unlikely")
    POSSIBLE = "POSSIBLE", QT_TRANSLATE_NOOP("code", "Possible")
    PROBABLE = "PROBABLE", QT_TRANSLATE_NOOP("code", "Probable")
    DEFINITE = "DEFINITE", QT_TRANSLATE_NOOP("code", "Definite")
    NOT_RELATED = "NOT RELATED", QT_TRANSLATE_NOOP("code", "Not related")
    UNLIKELY_RELATED = "UNLIKELY RELATED", QT_TRANSLATE_NOOP("code", "Unlikely related")
    POSSIBLY_RELATED = "POSSIBLY RELATED", QT_TRANSLATE_NOOP("code", "Possibly related")
    RELATED = "RELATED", QT_TRANSLATE_NOOP("code", "Related")

    @property
    def is_related(self) -> bool:
        """Whether it counts as related to study treatment (possible or stronger)."""
        return self in _RELATED

    @property
    def scale(self) -> AttributionScale:
        """The scale that this level belongs to."""
        return AttributionScale.ICH if "RELATED" in self.value.split() else AttributionScale.CTEP


_RELATED = {
    Attribution.POSSIBLE,
    Attribution.PROBABLE,
    Attribution.DEFINITE,
    Attribution.POSSIBLY_RELATED,
    Attribution.RELATED,
}


class Coverage(Code):
    """Whose participants a study file holds."""

    ALL_PARTICIPANTS = "ALL", QT_TRANSLATE_NOOP("code", "All participants of the study")
    ONE_SITE = "ONE SITE", QT_TRANSLATE_NOOP("code", "Participants of one site only")


class CohortStatus(Code):
    """Where a cohort stands."""

    PLANNED = "PLANNED", QT_TRANSLATE_NOOP("code", "Planned")
    OPEN = "OPEN", QT_TRANSLATE_NOOP("code", "Open to enrolment")
    CLOSED = "CLOSED TO ENROLMENT", QT_TRANSLATE_NOOP("code", "Closed to enrolment")
    UNDER_REVIEW = "UNDER REVIEW", QT_TRANSLATE_NOOP("code", "Under review")
    CLEARED = "CLEARED", QT_TRANSLATE_NOOP("code", "Cleared")
    STOPPED = "STOPPED", QT_TRANSLATE_NOOP("code", "Stopped")


class Sex(Code):
    """CDISC SEX (C66731)."""

    FEMALE = "F", QT_TRANSLATE_NOOP("code", "Female")
    MALE = "M", QT_TRANSLATE_NOOP("code", "Male")
    INTERSEX = "INTERSEX", QT_TRANSLATE_NOOP("code", "Intersex")
    UNKNOWN = "U", QT_TRANSLATE_NOOP("code", "Unknown")


class Race(Code):
    """CDISC RACE (C74457)."""

    AMERICAN_INDIAN = (
        "AMERICAN INDIAN OR ALASKA NATIVE",
        QT_TRANSLATE_NOOP("code", "American Indian or Alaska Native"),
    )
    ASIAN = "ASIAN", QT_TRANSLATE_NOOP("code", "Asian")
    BLACK = "BLACK OR AFRICAN AMERICAN", QT_TRANSLATE_NOOP("code", "Black or African American")
    PACIFIC_ISLANDER = (
        "NATIVE HAWAIIAN OR OTHER PACIFIC ISLANDER",
        QT_TRANSLATE_NOOP("code", "Native Hawaiian or other Pacific Islander"),
    )
    WHITE = "WHITE", QT_TRANSLATE_NOOP("code", "White")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Other")
    NOT_REPORTED = "NOT REPORTED", QT_TRANSLATE_NOOP("code", "Not reported")
    UNKNOWN = "UNKNOWN", QT_TRANSLATE_NOOP("code", "Unknown")


class Ethnicity(Code):
    """CDISC ETHNIC (C66790)."""

    HISPANIC = "HISPANIC OR LATINO", QT_TRANSLATE_NOOP("code", "Hispanic or Latino")
    NOT_HISPANIC = "NOT HISPANIC OR LATINO", QT_TRANSLATE_NOOP("code", "Not Hispanic or Latino")
    NOT_REPORTED = "NOT REPORTED", QT_TRANSLATE_NOOP("code", "Not reported")
    UNKNOWN = "UNKNOWN", QT_TRANSLATE_NOOP("code", "Unknown")


class DiseaseStage(Code):
    """International Staging System for multiple myeloma."""

    ISS_1 = "ISS I", QT_TRANSLATE_NOOP("code", "ISS I")
    ISS_2 = "ISS II", QT_TRANSLATE_NOOP("code", "ISS II")
    ISS_3 = "ISS III", QT_TRANSLATE_NOOP("code", "ISS III")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Other or not staged")


class MeasurableBy(Code):
    """The marker by which the disease is measurable (IMWG)."""

    SERUM_M_PROTEIN = "SERUM M-PROTEIN", QT_TRANSLATE_NOOP("code", "Serum M-protein")
    URINE_M_PROTEIN = "URINE M-PROTEIN", QT_TRANSLATE_NOOP("code", "Urine M-protein")
    FREE_LIGHT_CHAINS = "FLC", QT_TRANSLATE_NOOP("code", "Free light chains only")
    NOT_MEASURABLE = "NONE", QT_TRANSLATE_NOOP("code", "Not measurable")


class Evaluability(Code):
    """A person's decision whether a participant counts for the DLT assessment."""

    EVALUABLE = "EVALUABLE", QT_TRANSLATE_NOOP("code", "Evaluable")
    NOT_EVALUABLE = "NOT EVALUABLE", QT_TRANSLATE_NOOP("code", "Not evaluable")


class Disposition(Code):
    """CDISC NCOMPLT (C66727), the values an early-phase unit needs."""

    COMPLETED = "COMPLETED", QT_TRANSLATE_NOOP("code", "Completed the study")
    ADVERSE_EVENT = "ADVERSE EVENT", QT_TRANSLATE_NOOP("code", "Stopped: adverse event")
    DEATH = "DEATH", QT_TRANSLATE_NOOP("code", "Stopped: death")
    PROGRESSIVE_DISEASE = "PROGRESSIVE DISEASE", QT_TRANSLATE_NOOP("code", "Stopped: progressive disease")
    LACK_OF_EFFICACY = "LACK OF EFFICACY", QT_TRANSLATE_NOOP("code", "Stopped: lack of efficacy")
    LOST_TO_FOLLOW_UP = "LOST TO FOLLOW-UP", QT_TRANSLATE_NOOP("code", "Lost to follow-up")
    PHYSICIAN_DECISION = "PHYSICIAN DECISION", QT_TRANSLATE_NOOP("code", "Stopped: physician's decision")
    PROTOCOL_DEVIATION = "PROTOCOL DEVIATION", QT_TRANSLATE_NOOP("code", "Stopped: protocol deviation")
    WITHDRAWAL_BY_PARTICIPANT = (
        "WITHDRAWAL BY SUBJECT",
        QT_TRANSLATE_NOOP("code", "Withdrawn by the participant"),
    )
    WITHDRAWAL_OF_CONSENT = "WITHDRAWAL OF CONSENT", QT_TRANSLATE_NOOP("code", "Consent withdrawn")
    STUDY_TERMINATED = "STUDY TERMINATED BY SPONSOR", QT_TRANSLATE_NOOP("code", "Study ended by the sponsor")
    NEVER_DOSED = "NEVER DOSED", QT_TRANSLATE_NOOP("code", "Never dosed")


class DeathCause(Code):
    """The cause of a death as the investigator assessed it."""

    DISEASE = "DISEASE UNDER STUDY", QT_TRANSLATE_NOOP("code", "Disease under study")
    STUDY_TREATMENT = "STUDY TREATMENT", QT_TRANSLATE_NOOP("code", "Study treatment")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Other")
    UNKNOWN = "UNKNOWN", QT_TRANSLATE_NOOP("code", "Unknown")


class FractionStatus(Code):
    """Whether a fraction was given."""

    GIVEN = "GIVEN", QT_TRANSLATE_NOOP("code", "Given")
    OMITTED = "OMITTED", QT_TRANSLATE_NOOP("code", "Omitted")
    SCHEDULED = "SCHEDULED", QT_TRANSLATE_NOOP("code", "Not yet given")


class DoseRoute(Code):
    """CDISC ROUTE (C66729), those by which study agents of early phases are given."""

    INTRAVENOUS = "INTRAVENOUS", QT_TRANSLATE_NOOP("code", "Intravenous")
    ORAL = "ORAL", QT_TRANSLATE_NOOP("code", "Oral")
    SUBCUTANEOUS = "SUBCUTANEOUS", QT_TRANSLATE_NOOP("code", "Subcutaneous")
    INTRAMUSCULAR = "INTRAMUSCULAR", QT_TRANSLATE_NOOP("code", "Intramuscular")
    INTRA_ARTERIAL = "INTRA-ARTERIAL", QT_TRANSLATE_NOOP("code", "Intra-arterial")
    INTRATHECAL = "INTRATHECAL", QT_TRANSLATE_NOOP("code", "Intrathecal")
    INTRATUMOUR = "INTRATUMOR", QT_TRANSLATE_NOOP("code", "Into the tumour")
    TRANSDERMAL = "TRANSDERMAL", QT_TRANSLATE_NOOP("code", "Through the skin")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Other route")


class DoseFrequency(Code):
    """CDISC FREQ (C71113), those at which a study agent is given over a period."""

    ONCE = "ONCE", QT_TRANSLATE_NOOP("code", "Once")
    DAILY = "QD", QT_TRANSLATE_NOOP("code", "Once a day")
    TWICE_DAILY = "BID", QT_TRANSLATE_NOOP("code", "Twice a day")
    THRICE_DAILY = "TID", QT_TRANSLATE_NOOP("code", "Three times a day")
    FOUR_DAILY = "QID", QT_TRANSLATE_NOOP("code", "Four times a day")
    EVERY_OTHER_DAY = "QOD", QT_TRANSLATE_NOOP("code", "Every other day")
    WEEKLY = "EVERY WEEK", QT_TRANSLATE_NOOP("code", "Every week")
    TWO_WEEKS = "EVERY 2 WEEKS", QT_TRANSLATE_NOOP("code", "Every two weeks")
    THREE_WEEKS = "EVERY 3 WEEKS", QT_TRANSLATE_NOOP("code", "Every three weeks")
    FOUR_WEEKS = "EVERY 4 WEEKS", QT_TRANSLATE_NOOP("code", "Every four weeks")
    AS_NEEDED = "PRN", QT_TRANSLATE_NOOP("code", "As needed")
    CONTINUOUS = "CONTINUOUS", QT_TRANSLATE_NOOP("code", "Continuous")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Other frequency")


class DoseDetermination(Code):
    """How the activity of a dosage was determined before use (10 CFR 35.63)."""

    DIRECT = "DIRECT MEASUREMENT", QT_TRANSLATE_NOOP("code", "Direct measurement")
    DECAY = "DECAY CORRECTION", QT_TRANSLATE_NOOP("code", "Decay correction of the label")


class DoseChange(Code):
    """How a fraction departed from the plan."""

    AS_PLANNED = "AS PLANNED", QT_TRANSLATE_NOOP("code", "As planned")
    REDUCED = "DOSE REDUCED", QT_TRANSLATE_NOOP("code", "Reduced")
    DELAYED = "DELAYED", QT_TRANSLATE_NOOP("code", "Delayed")
    INTERRUPTED = "DRUG INTERRUPTED", QT_TRANSLATE_NOOP("code", "Interrupted")
    OMITTED = "OMITTED", QT_TRANSLATE_NOOP("code", "Omitted")
    INCREASED = "DOSE INCREASED", QT_TRANSLATE_NOOP("code", "Increased")


class DoseChangeReason(Code):
    """Why a fraction departed from the plan."""

    TOXICITY = "ADVERSE EVENT", QT_TRANSLATE_NOOP("code", "Adverse event or low counts")
    DRUG_SUPPLY = "DRUG SUPPLY", QT_TRANSLATE_NOOP("code", "Drug supply")
    PARTICIPANT = "PARTICIPANT", QT_TRANSLATE_NOOP("code", "Participant's wish")
    DISEASE = "PROGRESSIVE DISEASE", QT_TRANSLATE_NOOP("code", "Progressive disease")
    SCHEDULING = "SCHEDULING", QT_TRANSLATE_NOOP("code", "Scheduling")
    ERROR = "ERROR", QT_TRANSLATE_NOOP("code", "Error in dosing")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Other")


class SeriousnessCriterion(Code):
    """The six criteria of ICH E2A; the values are CDISC's variable names."""

    DEATH = "AESDTH", QT_TRANSLATE_NOOP("code", "Resulted in death")
    LIFE_THREATENING = "AESLIFE", QT_TRANSLATE_NOOP("code", "Life-threatening")
    HOSPITALISATION = "AESHOSP", QT_TRANSLATE_NOOP("code", "Hospital admission or longer stay")
    DISABILITY = "AESDISAB", QT_TRANSLATE_NOOP("code", "Disability")
    CONGENITAL_ANOMALY = "AESCONG", QT_TRANSLATE_NOOP("code", "Congenital anomaly")
    IMPORTANT = "AESMIE", QT_TRANSLATE_NOOP("code", "Other important medical event")


class ActionTaken(Code):
    """CDISC ACN (C66767)."""

    NOT_CHANGED = "DOSE NOT CHANGED", QT_TRANSLATE_NOOP("code", "Dose not changed")
    REDUCED = "DOSE REDUCED", QT_TRANSLATE_NOOP("code", "Dose reduced")
    INTERRUPTED = "DRUG INTERRUPTED", QT_TRANSLATE_NOOP("code", "Interrupted or delayed")
    WITHDRAWN = "DRUG WITHDRAWN", QT_TRANSLATE_NOOP("code", "Study treatment stopped")
    INCREASED = "DOSE INCREASED", QT_TRANSLATE_NOOP("code", "Dose increased")
    RATE_REDUCED = "DOSE RATE REDUCED", QT_TRANSLATE_NOOP("code", "Infusion slowed")
    NOT_APPLICABLE = "NOT APPLICABLE", QT_TRANSLATE_NOOP("code", "Not applicable")
    UNKNOWN = "UNKNOWN", QT_TRANSLATE_NOOP("code", "Unknown")


class Severity(Code):
    """CDISC AESEV (C66769): the intensity in words, which is no CTCAE grade and is never turned into one."""

    MILD = "MILD", QT_TRANSLATE_NOOP("code", "Mild")
    MODERATE = "MODERATE", QT_TRANSLATE_NOOP("code", "Moderate")
    SEVERE = "SEVERE", QT_TRANSLATE_NOOP("code", "Severe")


class EventOutcome(Code):
    """CDISC OUT (C66768)."""

    RECOVERED = "RECOVERED/RESOLVED", QT_TRANSLATE_NOOP("code", "Recovered")
    RECOVERING = "RECOVERING/RESOLVING", QT_TRANSLATE_NOOP("code", "Recovering")
    NOT_RECOVERED = "NOT RECOVERED/NOT RESOLVED", QT_TRANSLATE_NOOP("code", "Not recovered")
    SEQUELAE = "RECOVERED/RESOLVED WITH SEQUELAE", QT_TRANSLATE_NOOP("code", "Recovered with sequelae")
    FATAL = "FATAL", QT_TRANSLATE_NOOP("code", "Fatal")
    UNKNOWN = "UNKNOWN", QT_TRANSLATE_NOOP("code", "Unknown")


class AssessedItem(Code):
    """What an investigator's assessment of an event covers."""

    GRADE = "GRADE", QT_TRANSLATE_NOOP("code", "Grade")
    ATTRIBUTION = "ATTRIBUTION", QT_TRANSLATE_NOOP("code", "Attribution")
    SERIOUSNESS = "SERIOUSNESS", QT_TRANSLATE_NOOP("code", "Seriousness")


class DltJudgement(Code):
    """The adjudicated answer whether a participant had a dose-limiting toxicity."""

    NOT_YET_JUDGED = "NOT YET JUDGED", QT_TRANSLATE_NOOP("code", "Not yet judged")
    YES = "Y", QT_TRANSLATE_NOOP("code", "Yes")
    NO = "N", QT_TRANSLATE_NOOP("code", "No")
    NOT_EVALUABLE = "NOT EVALUABLE", QT_TRANSLATE_NOOP("code", "Not evaluable")


class TransfusionProduct(Code):
    """Blood products; unlike products are never added."""

    PLATELETS = "PLATELETS", QT_TRANSLATE_NOOP("code", "Platelets")
    RED_CELLS = "PACKED RED CELLS", QT_TRANSLATE_NOOP("code", "Packed red cells")
    PLASMA = "PLASMA", QT_TRANSLATE_NOOP("code", "Plasma")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Other product")


class TransfusionIndication(Code):
    """Why a transfusion was given."""

    PROPHYLAXIS = "PROPHYLAXIS", QT_TRANSLATE_NOOP("code", "Low count, no bleeding")
    BLEEDING = "BLEEDING", QT_TRANSLATE_NOOP("code", "Bleeding")
    PROCEDURE = "PROCEDURE", QT_TRANSLATE_NOOP("code", "Before a procedure")
    SYMPTOMS = "SYMPTOMS", QT_TRANSLATE_NOOP("code", "Symptoms of anaemia")


class MedicationRole(Code):
    """What a concomitant medication is, where a safety review must know."""

    GROWTH_FACTOR = "GROWTH FACTOR", QT_TRANSLATE_NOOP("code", "Growth factor (G-CSF)")
    THROMBOPOIETIN = "THROMBOPOIETIN AGONIST", QT_TRANSLATE_NOOP("code", "Thrombopoietin agonist")
    ERYTHROPOIETIN = "ERYTHROPOIETIN", QT_TRANSLATE_NOOP("code", "Erythropoietin")
    STEROID = "STEROID", QT_TRANSLATE_NOOP("code", "Steroid")
    ANTICOAGULANT = "ANTICOAGULANT", QT_TRANSLATE_NOOP("code", "Anticoagulant")
    THYROID_PROTECTION = "THYROID PROTECTION", QT_TRANSLATE_NOOP("code", "Thyroid protection")
    ANTI_INFECTIVE = "ANTI-INFECTIVE", QT_TRANSLATE_NOOP("code", "Antibiotic or antiviral")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Other")


class DeviationCategory(Code):
    """What a protocol deviation concerned."""

    ELIGIBILITY = "ELIGIBILITY", QT_TRANSLATE_NOOP("code", "Eligibility")
    CONSENT = "CONSENT", QT_TRANSLATE_NOOP("code", "Consent")
    DOSING = "DOSING", QT_TRANSLATE_NOOP("code", "Dosing")
    VISIT = "VISIT", QT_TRANSLATE_NOOP("code", "Visit or assessment")
    MEDICATION = "MEDICATION", QT_TRANSLATE_NOOP("code", "Prohibited medication")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Other")


class LabTest(Code):
    """CDISC LBTESTCD."""

    PLATELETS = "PLAT", QT_TRANSLATE_NOOP("code", "Platelets")
    NEUTROPHILS = "NEUT", QT_TRANSLATE_NOOP("code", "Neutrophils")
    HAEMOGLOBIN = "HGB", QT_TRANSLATE_NOOP("code", "Haemoglobin")
    M_PROTEIN = "MCPROT", QT_TRANSLATE_NOOP("code", "Serum M-protein")
    URINE_M_PROTEIN = "MPROTEXR", QT_TRANSLATE_NOOP("code", "Urine M-protein excretion")
    FREE_KAPPA = "KLCFR", QT_TRANSLATE_NOOP("code", "Free kappa light chains")
    FREE_LAMBDA = "LLCFR", QT_TRANSLATE_NOOP("code", "Free lambda light chains")
    LEUKOCYTES = "WBC", QT_TRANSLATE_NOOP("code", "White blood cells")
    LYMPHOCYTES = "LYM", QT_TRANSLATE_NOOP("code", "Lymphocytes")
    CREATININE = "CREAT", QT_TRANSLATE_NOOP("code", "Creatinine")
    ALT = "ALT", QT_TRANSLATE_NOOP("code", "ALT")
    AST = "AST", QT_TRANSLATE_NOOP("code", "AST")
    BILIRUBIN = "BILI", QT_TRANSLATE_NOOP("code", "Bilirubin")
    ALKALINE_PHOSPHATASE = "ALP", QT_TRANSLATE_NOOP("code", "Alkaline phosphatase")
    GGT = "GGT", QT_TRANSLATE_NOOP("code", "GGT")
    LDH = "LDH", QT_TRANSLATE_NOOP("code", "LDH")
    ALBUMIN = "ALB", QT_TRANSLATE_NOOP("code", "Albumin")
    SODIUM = "SODIUM", QT_TRANSLATE_NOOP("code", "Sodium")
    POTASSIUM = "K", QT_TRANSLATE_NOOP("code", "Potassium")
    CALCIUM = "CA", QT_TRANSLATE_NOOP("code", "Calcium, total")
    CALCIUM_CORRECTED = "CACR", QT_TRANSLATE_NOOP("code", "Calcium, corrected for albumin")
    CALCIUM_IONISED = "CAION", QT_TRANSLATE_NOOP("code", "Calcium, ionised")
    MAGNESIUM = "MG", QT_TRANSLATE_NOOP("code", "Magnesium")
    PHOSPHATE = "PHOS", QT_TRANSLATE_NOOP("code", "Phosphate")
    BICARBONATE = "BICARB", QT_TRANSLATE_NOOP("code", "Bicarbonate")
    GLUCOSE = "GLUC", QT_TRANSLATE_NOOP("code", "Glucose")
    UREA_NITROGEN = "UREAN", QT_TRANSLATE_NOOP("code", "Urea nitrogen")
    URIC_ACID = "URATE", QT_TRANSLATE_NOOP("code", "Uric acid")
    CREATININE_CLEARANCE = "CREATCLR", QT_TRANSLATE_NOOP("code", "Creatinine clearance")
    AMYLASE = "AMYLASE", QT_TRANSLATE_NOOP("code", "Amylase")
    LIPASE = "LIPASET", QT_TRANSLATE_NOOP("code", "Lipase")
    CREATINE_KINASE = "CK", QT_TRANSLATE_NOOP("code", "Creatine kinase (CPK)")
    CHOLESTEROL = "CHOL", QT_TRANSLATE_NOOP("code", "Cholesterol")
    LDL = "LDL", QT_TRANSLATE_NOOP("code", "LDL cholesterol")
    HDL = "HDL", QT_TRANSLATE_NOOP("code", "HDL cholesterol")
    TRIGLYCERIDES = "TRIG", QT_TRANSLATE_NOOP("code", "Triglycerides")
    INR = "INR", QT_TRANSLATE_NOOP("code", "INR")
    APTT = "APTT", QT_TRANSLATE_NOOP("code", "aPTT")
    FIBRINOGEN = "FIBRINO", QT_TRANSLATE_NOOP("code", "Fibrinogen")
    HAPTOGLOBIN = "HAPTOG", QT_TRANSLATE_NOOP("code", "Haptoglobin")
    PH = "PH", QT_TRANSLATE_NOOP("code", "Blood pH")
    CD4 = "CD4", QT_TRANSLATE_NOOP("code", "CD4 lymphocytes")
    EOSINOPHILS = "EOS", QT_TRANSLATE_NOOP("code", "Eosinophils")
    MONOCYTES = "MONO", QT_TRANSLATE_NOOP("code", "Monocytes")
    TSH = "TSH", QT_TRANSLATE_NOOP("code", "TSH")
    FREE_T4 = "T4FR", QT_TRANSLATE_NOOP("code", "Free T4")
    TOTAL_PROTEIN = "PROT", QT_TRANSLATE_NOOP("code", "Total protein")
    BETA_2_MICROGLOBULIN = "B2MICG", QT_TRANSLATE_NOOP("code", "Beta-2 microglobulin")
    IGG = "IGG", QT_TRANSLATE_NOOP("code", "IgG")
    IGA = "IGA", QT_TRANSLATE_NOOP("code", "IgA")
    IGM = "IGM", QT_TRANSLATE_NOOP("code", "IgM")
    CRP = "CRP", QT_TRANSLATE_NOOP("code", "C-reactive protein")
    FERRITIN = "FERRITIN", QT_TRANSLATE_NOOP("code", "Ferritin")


class LabUnit(Code):
    """CDISC UNIT (C71620), the units of the tests in ``LabTest``."""

    G_DL = "g/dL", QT_TRANSLATE_NOOP("code", "g/dL")
    G_L = "g/L", QT_TRANSLATE_NOOP("code", "g/L")
    MMOL_L = "mmol/L", QT_TRANSLATE_NOOP("code", "mmol/L")
    TEN9_L = "10^9/L", QT_TRANSLATE_NOOP("code", "×10⁹/L")
    TEN3_UL = "10^3/uL", QT_TRANSLATE_NOOP("code", "×10³/µL")
    MG_24H = "mg/day", QT_TRANSLATE_NOOP("code", "mg/24 h")
    MG_DL = "mg/dL", QT_TRANSLATE_NOOP("code", "mg/dL")
    MG_L = "mg/L", QT_TRANSLATE_NOOP("code", "mg/L")
    UMOL_L = "umol/L", QT_TRANSLATE_NOOP("code", "µmol/L")
    U_L = "U/L", QT_TRANSLATE_NOOP("code", "U/L")
    UKAT_L = "ukat/L", QT_TRANSLATE_NOOP("code", "µkat/L")
    MEQ_L = "mEq/L", QT_TRANSLATE_NOOP("code", "mEq/L")
    PER_UL = "/uL", QT_TRANSLATE_NOOP("code", "/µL")
    ML_MIN = "mL/min", QT_TRANSLATE_NOOP("code", "mL/min")
    SECONDS = "sec", QT_TRANSLATE_NOOP("code", "s")
    RATIO = "RATIO", QT_TRANSLATE_NOOP("code", "ratio")
    PH = "pH", QT_TRANSLATE_NOOP("code", "pH")
    MIU_L = "mIU/L", QT_TRANSLATE_NOOP("code", "mIU/L")
    UIU_ML = "uIU/mL", QT_TRANSLATE_NOOP("code", "µIU/mL")
    NG_DL = "ng/dL", QT_TRANSLATE_NOOP("code", "ng/dL")
    PMOL_L = "pmol/L", QT_TRANSLATE_NOOP("code", "pmol/L")
    UG_L = "ug/L", QT_TRANSLATE_NOOP("code", "µg/L")


class ResponseCategory(Code):
    """IMWG response (CDISC ONCRSR), best first."""

    SCR = "sCR", QT_TRANSLATE_NOOP("code", "Stringent complete response (sCR)")
    CR = "CR", QT_TRANSLATE_NOOP("code", "Complete response (CR)")
    VGPR = "VGPR", QT_TRANSLATE_NOOP("code", "Very good partial response (VGPR)")
    PR = "PR", QT_TRANSLATE_NOOP("code", "Partial response (PR)")
    MR = "MR", QT_TRANSLATE_NOOP("code", "Minimal response (MR)")
    SD = "SD", QT_TRANSLATE_NOOP("code", "Stable disease (SD)")
    PD = "PD", QT_TRANSLATE_NOOP("code", "Progressive disease (PD)")
    NE = "NE", QT_TRANSLATE_NOOP("code", "Not evaluable (NE)")


class Evaluator(Code):
    """CDISC EVAL (C78735)."""

    INVESTIGATOR = "INVESTIGATOR", QT_TRANSLATE_NOOP("code", "Investigator")
    INDEPENDENT = "INDEPENDENT ASSESSOR", QT_TRANSLATE_NOOP("code", "Independent assessor")


class Determination(Code):
    """What the committee held of the dose that it reviewed."""

    SAFE = "SAFE", QT_TRANSLATE_NOOP("code", "Safe and tolerated")
    NOT_SAFE = "NOT SAFE", QT_TRANSLATE_NOOP("code", "Not safe")
    CANNOT_DETERMINE = "CANNOT DETERMINE", QT_TRANSLATE_NOOP("code", "Cannot determine")


class Recommendation(Code):
    """What the committee recommended."""

    ESCALATE = "ESCALATE", QT_TRANSLATE_NOOP("code", "Escalate to the stated regimen")
    EXPAND = "EXPAND", QT_TRANSLATE_NOOP("code", "Expand the same dose")
    REPEAT = "REPEAT", QT_TRANSLATE_NOOP("code", "Repeat the same dose")
    DE_ESCALATE = "DE-ESCALATE", QT_TRANSLATE_NOOP("code", "De-escalate to the stated regimen")
    MODIFY = "MODIFY", QT_TRANSLATE_NOOP("code", "Modify the protocol")
    SUSPEND = "SUSPEND", QT_TRANSLATE_NOOP("code", "Suspend enrolment")
    STOP = "STOP", QT_TRANSLATE_NOOP("code", "Stop the study")


class SponsorDecision(Code):
    """What the sponsor decided after a recommendation."""

    FOLLOWED = "FOLLOWED", QT_TRANSLATE_NOOP("code", "Followed the recommendation")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Decided otherwise")


class ReportStatus(Code):
    """Whether a report is for reading or for deciding."""

    DRAFT = "DRAFT", QT_TRANSLATE_NOOP("code", "Draft")
    FINAL = "FINAL", QT_TRANSLATE_NOOP("code", "Final")


class ChangeReason(Code):
    """Reasons for changing a saved value, to pick from."""

    TRANSCRIPTION = "TRANSCRIPTION ERROR", QT_TRANSLATE_NOOP("code", "Transcription error")
    NEW_INFORMATION = "NEW INFORMATION", QT_TRANSLATE_NOOP("code", "New information from the source")
    INVESTIGATOR = "INVESTIGATOR REASSESSMENT", QT_TRANSLATE_NOOP("code", "Reassessed by the investigator")
    QUERY = "QUERY ANSWER", QT_TRANSLATE_NOOP("code", "Answer to a query")
    DUPLICATE = "DUPLICATE", QT_TRANSLATE_NOOP("code", "Entered twice")
    WRONG_PARTICIPANT = "WRONG PARTICIPANT", QT_TRANSLATE_NOOP("code", "Wrong participant")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Other")
