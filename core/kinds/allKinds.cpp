// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds/allKinds.h"

#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"
#include "lesson/reviewKinds.h"
#include "lesson/schoolKinds.h"
#include "research/TeachingReflection.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Events of which nothing is read but by the judge of what counts.
KindDescription event(const QString& word, const char* label)
{
    return {.word = word, .label = label, .family = Family::Event};
}

KindDescription urgentEvent(const QString& word, const char* label)
{
    KindDescription kind = event(word, label);
    kind.isUrgent = true;
    return kind;
}

std::vector<KindDescription> descriptions()
{
    return {
        planKind(),
        standardKind(),
        guideKind(),
        reflectionKind(),
        decisionKind(),
        submissionKind(),
        urgentEvent(u"receipt"_s, QT_TRANSLATE_NOOP("Kinds", "Receipt")),
        rosterKind(),
        timetableKind(),
        event(u"device"_s, QT_TRANSLATE_NOOP("Kinds", "PC")),
        event(u"authority"_s, QT_TRANSLATE_NOOP("Kinds", "Statement of who speaks for the county")),
        event(u"arrival"_s, QT_TRANSLATE_NOOP("Kinds", "Arrival at the county")),
        event(u"endorsement"_s, QT_TRANSLATE_NOOP("Kinds", "Confirmation of a PC")),
        event(u"revocation"_s, QT_TRANSLATE_NOOP("Kinds", "PC taken out of use")),
        event(u"code"_s, QT_TRANSLATE_NOOP("Kinds", "Code for a new PC")),
        event(u"membership"_s, QT_TRANSLATE_NOOP("Kinds", "Who takes part")),
        event(u"confirmation"_s, QT_TRANSLATE_NOOP("Kinds", "Late work stood for")),
        event(u"joining"_s, QT_TRANSLATE_NOOP("Kinds", "Joining the county")),
    };
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
