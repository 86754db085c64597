// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/PrepCampaign.h"

#include "base/Words.h"
#include "lesson/sharedFields.h"
#include "research/placeValues.h"
#include "research/researchPlaces.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

const QString CampaignPlace = u"campaign"_s;
const QString SplitPlace = u"split"_s;

constexpr auto OddUnit = QT_TRANSLATE_NOOP("Kinds", "Unit without a number, or given to somebody twice: %1");
constexpr auto NobodyPrepares = QT_TRANSLATE_NOOP("Kinds", "Nobody prepares unit %1");
constexpr auto DueTooLate = QT_TRANSLATE_NOOP("Kinds", "Unit %1 is due after the end of the campaign");

constexpr Words<CampaignTime, 3> CampaignTimes({{
    {CampaignTime::Summer, "SUMMER"_L1, QT_TRANSLATE_NOOP("Kinds", "Summer vacation")},
    {CampaignTime::Winter, "WINTER"_L1, QT_TRANSLATE_NOOP("Kinds", "Winter vacation")},
    {CampaignTime::InTerm, "TERM"_L1, QT_TRANSLATE_NOOP("Kinds", "In the term")},
}});

constexpr Words<CampaignStage, 4> CampaignStages({{
    {CampaignStage::Planned, "PLANNED"_L1, QT_TRANSLATE_NOOP("Kinds", "Planned")},
    {CampaignStage::Open, "OPEN"_L1, QT_TRANSLATE_NOOP("Kinds", "Under way")},
    {CampaignStage::Closed, "CLOSED"_L1, QT_TRANSLATE_NOOP("Kinds", "Closed")},
    {CampaignStage::Summarised, "SUMMARISED"_L1, QT_TRANSLATE_NOOP("Kinds", "Summed up")},
}});

Finding unitFinding(const QString& code, const CampaignPart& part, const char* sentence)
{
    return {code, Severity::Warning, SplitPlace, {QString::number(part.unitNo)}, sentence};
}

} // namespace

const Fields<CampaignFacts>& CampaignFacts::fields()
{
    using C = CampaignFacts;
    static const Fields<CampaignFacts> fields{
        bind("title"_L1, &C::title, QT_TRANSLATE_NOOP("Kinds", "Title"))
            .as(FieldRole::Title)
            .needed(Need::Must),
        bindChoice("time"_L1, &C::time, CampaignTimes, QT_TRANSLATE_NOOP("Kinds", "When")),
        bind("schoolYear"_L1, &C::schoolYear, QT_TRANSLATE_NOOP("Kinds", "School year")),
        bindSubject(&C::subject).needed(Need::Must),
        bindGrade(&C::grade).needed(Need::Must),
        bindVolume(&C::volume),
        bindEdition(&C::edition),
        bind("leader"_L1, &C::leader, QT_TRANSLATE_NOOP("Kinds", "Leader of the campaign"))
            .as(FieldRole::Person),
        bind("deadline"_L1, &C::deadline, QT_TRANSLATE_NOOP("Kinds", "To be done by"))
            .as(FieldRole::Due)
            .needed(Need::Must),
        bindChoice("stage"_L1, &C::stage, CampaignStages, QT_TRANSLATE_NOOP("Kinds", "How far it is"))
            .as(FieldRole::Stage),
    };
    return fields;
}

const Fields<CampaignPart>& CampaignPart::fields()
{
    using P = CampaignPart;
    static const Fields<CampaignPart> fields{
        bindId(&P::id),
        bind("unitNo"_L1, &P::unitNo, QT_TRANSLATE_NOOP("Kinds", "Unit no.")),
        bind("unitTitle"_L1, &P::unitTitle, QT_TRANSLATE_NOOP("Kinds", "Unit title")),
        bind("mainPreparer"_L1, &P::mainPreparer, QT_TRANSLATE_NOOP("Kinds", "Main preparer")),
        bind("secondPreparer"_L1, &P::secondPreparer, QT_TRANSLATE_NOOP("Kinds", "Second preparer")),
        bind("due"_L1, &P::due, QT_TRANSLATE_NOOP("Kinds", "Due")),
        bind("remark"_L1, &P::remark, QT_TRANSLATE_NOOP("Kinds", "Note")),
    };
    return fields;
}

const KindDescription& campaignKind()
{
    static const KindDescription kind{
        .word = u"campaign"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Campaign of preparing together"),
        .homes = {{DatabaseKind::School, Writers::Leaders, Keeping::HandedOn}},
        .merging = Merging::ByPlace,
        .page = ListPage::Research,
        .keepsProgramsOut = true,
        .places =
            {
                placeOf<CampaignFacts>(CampaignPlace, PlaceType::Object,
                                       QT_TRANSLATE_NOOP("Kinds", "Campaign")),
                needed(placeOf<CampaignPart>(SplitPlace, PlaceType::Items,
                                             QT_TRANSLATE_NOOP("Kinds", "Who prepares which unit"))),
                optional(textPlace(u"requirements"_s, QT_TRANSLATE_NOOP("Kinds", "Requirements"))),
                optional(textPlace(u"summary"_s, QT_TRANSLATE_NOOP("Kinds", "Summary"))),
                filesPlace(),
            },
        .check = checkCampaign,
    };
    return kind;
}

std::vector<CampaignPart> partsOfCampaign(const Record& record)
{
    return readRows<CampaignPart>(record, SplitPlace);
}

std::vector<Finding> checkCampaign(const Record& record)
{
    const QDate deadline = readObject<CampaignFacts>(record, CampaignPlace).deadline;
    std::vector<Finding> findings;
    QSet<int> met;
    for (const CampaignPart& part : partsOfCampaign(record)) {
        if (part.unitNo < 1 || met.contains(part.unitNo))
            findings.push_back(unitFinding(u"CM01"_s, part, OddUnit));
        met.insert(part.unitNo);
        if (part.mainPreparer.trimmed().isEmpty())
            findings.push_back(unitFinding(u"CM02"_s, part, NobodyPrepares));
        if (part.due.isValid() && deadline.isValid() && part.due > deadline)
            findings.push_back(unitFinding(u"CM03"_s, part, DueTooLate));
    }
    return findings;
}

} // namespace shanke
