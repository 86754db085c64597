// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Absence.h"

#include "base/Words.h"
#include "lesson/schoolKinds.h"
#include "research/eventKind.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<AbsentFor, 4> AbsenceReasons({{
    {AbsentFor::Illness, "illness"_L1, QT_TRANSLATE_NOOP("Kinds", "Ill")},
    {AbsentFor::Leave, "leave"_L1, QT_TRANSLATE_NOOP("Kinds", "On leave")},
    {AbsentFor::Errand, "errand"_L1, QT_TRANSLATE_NOOP("Kinds", "Sent elsewhere by the school")},
    {AbsentFor::Receipts, "receipts"_L1, QT_TRANSLATE_NOOP("Kinds", "Without network, receipts shown")},
}});

} // namespace

const Fields<AbsenceSaid>& AbsenceSaid::fields()
{
    using A = AbsenceSaid;
    static const Fields<AbsenceSaid> fields{
        bind("person"_L1, &A::person, QT_TRANSLATE_NOOP("Kinds", "Who")).as(FieldRole::Person),
        bindChoice("why"_L1, &A::why, AbsenceReasons, QT_TRANSLATE_NOOP("Kinds", "Reason")),
        bind("from"_L1, &A::from, QT_TRANSLATE_NOOP("Kinds", "First day")),
        bind("to"_L1, &A::to, QT_TRANSLATE_NOOP("Kinds", "Last day")),
        bind("note"_L1, &A::note, QT_TRANSLATE_NOOP("Kinds", "Note")),
    };
    return fields;
}

const KindDescription& AbsenceSaid::kind()
{
    static const KindDescription kind =
        eventKind<AbsenceSaid>(u"absence"_s, QT_TRANSLATE_NOOP("Kinds", "Absence"),
                               {{platform::DatabaseKind::Desk, Writers::Leaders}});
    return kind;
}

const QStringList& AbsenceSaid::aboutKinds()
{
    static const QStringList kinds{rosterKind().word, kind().word};
    return kinds;
}

QString AbsenceSaid::fault(const DocId&) const
{
    if (person.isEmpty())
        return u"an absence is somebody's"_s;
    if (!from.isValid() || !to.isValid() || to < from)
        return u"an absence has a first and a last day"_s;
    return {};
}

std::vector<const Absence*> absencesOf(const UserId& person, const std::vector<Absence>& events)
{
    QSet<DocId> takenBack;
    for (const Absence& event : events) {
        if (event.origin.counts())
            takenBack.insert(event.origin.about);
    }
    std::vector<const Absence*> absences;
    for (const Absence& event : events) {
        const bool takesBack = kindWordOf(event.origin.about) == AbsenceSaid::kind().word;
        if (event.origin.counts() && !takesBack && !takenBack.contains(event.origin.id) &&
            event.said.person == person.toString())
            absences.push_back(&event);
    }
    std::stable_sort(absences.begin(), absences.end(),
                     [](const Absence* a, const Absence* b) { return a->said.from < b->said.from; });
    return absences;
}

} // namespace shanke
