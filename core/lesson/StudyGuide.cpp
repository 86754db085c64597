// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/StudyGuide.h"

#include "lesson/Resource.h"
#include "lesson/planKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString GuideHeaderPlace = u"header"_s;
const QString GoalsPlace = u"goals"_s;
const QString KeyPointsPlace = u"keyPoints"_s;
const QString SelfEvaluationPlace = u"selfEvaluation"_s;
const QString AnswersPlace = u"answers"_s;
const QString PlanMember = u"plan"_s;

constexpr GuidePart Parts[]{GuidePart::PreStudy, GuidePart::Inquiry, GuidePart::Practice};

std::vector<PlaceDescription> placesOfGuide()
{
    PlaceDescription answers =
        placeOf<AnswerRelease>(AnswersPlace, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "Answers"));
    answers.isWrittenAfterClass = true;
    answers.isOptional = true;
    answers.reader = Reader::Staff;
    PlaceDescription imported = placeOf<Block>(u"imported"_s, PlaceType::Text,
                                               QT_TRANSLATE_NOOP("Kinds", "From the file, not placed yet"));
    imported.isOptional = true;
    imported.reader = Reader::Staff;
    return {
        placeOf<LessonHeader>(GuideHeaderPlace, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "Lesson")),
        placeOf<Block>(GoalsPlace, PlaceType::Text, QT_TRANSLATE_NOOP("Kinds", "Learning goals")),
        placeOf<Block>(KeyPointsPlace, PlaceType::Text, QT_TRANSLATE_NOOP("Kinds", "Key points")),
        placeOf<Block>(u"methodTips"_s, PlaceType::Text, QT_TRANSLATE_NOOP("Kinds", "How to learn")),
        placeOf<GuideItem>(toWord(GuidePart::PreStudy), PlaceType::Items,
                           QT_TRANSLATE_NOOP("Kinds", "Before class: preview")),
        placeOf<GuideItem>(toWord(GuidePart::Inquiry), PlaceType::Items,
                           QT_TRANSLATE_NOOP("Kinds", "In class: inquiry")),
        placeOf<GuideItem>(toWord(GuidePart::Practice), PlaceType::Items,
                           QT_TRANSLATE_NOOP("Kinds", "After class: practice")),
        placeOf<Block>(SelfEvaluationPlace, PlaceType::Text, QT_TRANSLATE_NOOP("Kinds", "Self-evaluation")),
        answers,
        imported,
        resourcesPlace(),
        {.key = u"files"_s, .type = PlaceType::Files, .label = QT_TRANSLATE_NOOP("Kinds", "Files")},
    };
}

// What a pupil is to be able to do, from what the plan wants them to be able to do.
Blocks goalsOf(const std::vector<Objective>& objectives)
{
    Blocks goals;
    for (const Objective& objective : objectives) {
        if (!objective.isBlank())
            goals.push_back({.id = u"goal-"_s + objective.id, .text = objective.text, .more = {}});
    }
    return goals;
}

// The same text at another place is another block: what is said about one is not said about the other.
Blocks takenOver(Blocks blocks, const QString& prefix)
{
    for (Block& block : blocks)
        block.id.prepend(prefix);
    return blocks;
}

bool hasWork(const std::vector<GuideItem>& items)
{
    return std::any_of(items.begin(), items.end(),
                       [](const GuideItem& item) { return item.isNumbered() && !item.isBlank(); });
}

bool lacksOptions(const GuideItem& item)
{
    return (item.type == GuideItemType::Choice && item.options.size() < 2) ||
           (item.type == GuideItemType::Table && item.options.isEmpty());
}

bool isFileMissing(const GuideItem& item, const QJsonArray& files)
{
    return item.type == GuideItemType::Picture &&
           std::none_of(files.begin(), files.end(),
                        [&](const QJsonValue& file) { return file["name"_L1].toString() == item.picture; });
}

// Each part that has an item of which `isOdd` is true, once.
template <typename IsOdd>
void findOddItems(const StudyGuide& guide, const QString& code, IsOdd isOdd, std::vector<Finding>& findings)
{
    for (const GuidePart part : Parts) {
        const std::vector<GuideItem> items = guide.part(part);
        if (std::any_of(items.begin(), items.end(), isOdd))
            findings.push_back({code, Severity::Warning, toWord(part), {}});
    }
}

} // namespace

const Fields<AnswerRelease>& AnswerRelease::fields()
{
    static const Fields<AnswerRelease> fields{
        bind("released"_L1, &AnswerRelease::areReleased,
             QT_TRANSLATE_NOOP("Kinds", "Pupils may see the answers")),
    };
    return fields;
}

AnswerRelease AnswerRelease::fromJson(const QJsonObject& json)
{
    AnswerRelease release = fields().read(json);
    release.more = fields().beside(json);
    return release;
}

QJsonObject AnswerRelease::toJson(const QJsonObject&) const
{
    return fields().write(*this, more);
}

QString toWord(GuidePart part)
{
    switch (part) {
    case GuidePart::PreStudy:
        return u"preStudy"_s;
    case GuidePart::Inquiry:
        return u"inquiry"_s;
    case GuidePart::Practice:
        break;
    }
    return u"practice"_s;
}

StudyGuide::StudyGuide(Record record) : Record(std::move(record))
{
}

StudyGuide StudyGuide::forPlan(const LessonPlan& plan, const DocId& planId, const RecordOrigin& origin,
                               const QDateTime& now)
{
    StudyGuide guide(Record::create(guideKind(), origin, now));
    guide.json().insert(PlanMember, planId.toString());
    guide.setHeader(plan.header());
    const Blocks goals = goalsOf(plan.objectives());
    guide.setItems(GoalsPlace, goals);
    guide.setItems(KeyPointsPlace, takenOver(plan.section(PlanSection::KeyPoints), u"guide-"_s));
    // What pupils judge of themselves in the end: each goal.
    guide.setItems(SelfEvaluationPlace, takenOver(goals, u"own-"_s));
    return guide;
}

Result<StudyGuide> StudyGuide::fromJson(const QJsonObject& json)
{
    return Record::fromJson(guideKind(), json).map([](Record read) { return StudyGuide(std::move(read)); });
}

void StudyGuide::setPlan(const DocId& id)
{
    json().insert(PlanMember, id.toString());
}

DocId StudyGuide::plan() const
{
    return DocId(toJson().value(PlanMember).toString());
}

LessonHeader StudyGuide::header() const
{
    return object<LessonHeader>(GuideHeaderPlace);
}

void StudyGuide::setHeader(const LessonHeader& header)
{
    setObject(GuideHeaderPlace, header);
}

std::vector<GuideItem> StudyGuide::part(GuidePart part) const
{
    return items<GuideItem>(toWord(part));
}

void StudyGuide::setPart(GuidePart part, const std::vector<GuideItem>& items)
{
    setItems(toWord(part), items);
}

Blocks StudyGuide::goals() const
{
    return items<Block>(GoalsPlace);
}

bool StudyGuide::areAnswersReleased() const
{
    return object<AnswerRelease>(AnswersPlace).areReleased;
}

void StudyGuide::setAnswersReleased(bool released)
{
    AnswerRelease release = object<AnswerRelease>(AnswersPlace);
    release.areReleased = released;
    setObject(AnswersPlace, release);
}

const KindDescription& guideKind()
{
    using platform::DatabaseKind;
    static const KindDescription kind{
        .word = u"guide"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Study guide"),
        .homes = {{DatabaseKind::Space, Writers::Owner}, {DatabaseKind::School, Writers::Staff}},
        .merging = Merging::ByPlace,
        .page = ListPage::Preparing,
        .keepsProgramsOut = true,
        .places = placesOfGuide(),
        .belongsTo = PlanMember,
        .check = [](const Record& record) { return checkGuide(StudyGuide(record)); },
    };
    return kind;
}

std::vector<Finding> checkGuide(const StudyGuide& guide)
{
    std::vector<Finding> findings;
    if (guide.plan().isEmpty())
        findings.push_back({u"SG01"_s, Severity::Warning, GuideHeaderPlace, {}});
    if (plainText(guide.goals()).trimmed().isEmpty())
        findings.push_back({u"SG02"_s, Severity::Warning, GoalsPlace, {}});
    for (const GuidePart part : Parts) {
        if (!hasWork(guide.part(part)))
            findings.push_back({u"SG03"_s, Severity::Warning, toWord(part), {}});
    }
    findOddItems(guide, u"SG04"_s, lacksOptions, findings);
    const QJsonArray files = guide.files();
    findOddItems(
        guide, u"SG05"_s, [&](const GuideItem& item) { return isFileMissing(item, files); }, findings);
    return findings;
}

} // namespace shanke
