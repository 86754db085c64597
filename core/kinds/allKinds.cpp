// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds/allKinds.h"

#include "lesson/ApprovalRules.h"
#include "lesson/CheckRules.h"
#include "lesson/Delegation.h"
#include "lesson/StudyGuide.h"
#include "lesson/Textbook.h"
#include "lesson/planKinds.h"
#include "lesson/reviewKinds.h"
#include "lesson/schoolKinds.h"
#include "research/PrepSession.h"
#include "research/TeachingReflection.h"
#include "research/researchKinds.h"
#include "sequence/ClassChange.h"
#include "sequence/DayOff.h"
#include "sequence/calendarKind.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using platform::DatabaseKind;

const Home AtSchool{DatabaseKind::School, Writers::Staff};
const Home OfCounty{DatabaseKind::County, Writers::Administrator};

// Events of which nothing is read but by the judge of what counts.
KindDescription event(const QString& word, const char* label, std::vector<Home> homes,
                      std::vector<AskedMember> asked = {})
{
    return {.word = word,
            .label = label,
            .family = Family::Event,
            .homes = std::move(homes),
            .asked = std::move(asked)};
}

KindDescription owedReceipt(KindDescription kind)
{
    kind.isOwedReceipt = true;
    return kind;
}

KindDescription receiptKind()
{
    KindDescription kind =
        event(u"receipt"_s, QT_TRANSLATE_NOOP("Kinds", "Receipt"),
              {{DatabaseKind::Desk, Writers::Node}, {DatabaseKind::School, Writers::Node}}, {{u"about"_s}});
    kind.isUrgent = true;
    return kind;
}

KindDescription authority(KindDescription kind)
{
    kind.isAuthority = true;
    return kind;
}

// Before what is said by them.
KindDescription copies(KindDescription kind)
{
    kind.isUrgent = true;
    kind.isCopy = true;
    return authority(std::move(kind));
}

// What says who may say what, and what is said of devices and people.
std::vector<KindDescription> kindsOfTrust()
{
    return {
        authority(event(u"device"_s, QT_TRANSLATE_NOOP("Kinds", "PC"), {AtSchool, OfCounty}, {{u"key"_s}})),
        copies(event(u"credentials"_s, QT_TRANSLATE_NOOP("Kinds", "Copy of who may speak"),
                     {{DatabaseKind::Column, Writers::Staff}},
                     {{u"about"_s}, {u"original"_s, AskedMember::Shape::Object}})),
        authority(event(u"authority"_s, QT_TRANSLATE_NOOP("Kinds", "Statement of who speaks for the county"),
                        {OfCounty})),
        event(u"arrival"_s, QT_TRANSLATE_NOOP("Kinds", "Arrival at the county"),
              {{DatabaseKind::Desk, Writers::Node}}, {{u"about"_s}}),
        owedReceipt(event(u"endorsement"_s, QT_TRANSLATE_NOOP("Kinds", "Confirmation of a PC"),
                          {AtSchool, OfCounty})),
        owedReceipt(
            event(u"revocation"_s, QT_TRANSLATE_NOOP("Kinds", "PC taken out of use"), {AtSchool, OfCounty})),
        event(u"code"_s, QT_TRANSLATE_NOOP("Kinds", "Code for a new PC"), {AtSchool, OfCounty}),
        owedReceipt(event(u"membership"_s, QT_TRANSLATE_NOOP("Kinds", "Who takes part"), {AtSchool})),
        owedReceipt(event(u"confirmation"_s, QT_TRANSLATE_NOOP("Kinds", "Late work stood for"),
                          {{DatabaseKind::Desk, Writers::Leaders}, {DatabaseKind::School, Writers::Leaders}},
                          {{u"about"_s}})),
        event(u"joining"_s, QT_TRANSLATE_NOOP("Kinds", "Joining the county"),
              {{DatabaseKind::School, Writers::Node}}),
    };
}

// Where they lie and who writes them is settled; what stands in them is not described yet.
std::vector<KindDescription> kindsOfOffices()
{
    return {
        {.word = u"visit"_s,
         .label = QT_TRANSLATE_NOOP("Kinds", "Inspector's visit"),
         .homes = {{DatabaseKind::School, Writers::Inspectors}}},
        {.word = u"bulletin"_s,
         .label = QT_TRANSLATE_NOOP("Kinds", "Bulletin"),
         .homes = {{DatabaseKind::County, Writers::Research}}},
        calendarKind(),
        ClassChange::kind(),
        DayOff::kind(),
    };
}

std::vector<KindDescription> descriptions()
{
    std::vector<KindDescription> kinds{
        planKind(),       standardKind(),      guideKind(),      reflectionKind(), decisionKind(),
        submissionKind(), receiptKind(),       rosterKind(),     timetableKind(),  textbookKind(),
        sessionKind(),    approvalRulesKind(), checkRulesKind(), delegationKind(), delegationEndKind(),
    };
    for (const auto& more : {researchKinds(), kindsOfTrust(), kindsOfOffices()})
        kinds.insert(kinds.end(), more.begin(), more.end());
    return kinds;
}

KindList soundList()
{
    auto list = KindList::of(descriptions());
    if (!list)
        qFatal("%s", qPrintable(list.error().detail));
    return *std::move(list);
}

} // namespace

const KindList& allKinds()
{
    static const KindList kinds = soundList();
    return kinds;
}

bool isMergedKind(const QString& documentId)
{
    const KindDescription* kind = allKinds().of(DocId(documentId));
    return kind && kind->merging == Merging::ByPlace;
}

} // namespace shanke
