// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Task.h"

#include "lesson/sharedFields.h"
#include "research/Addressees.h"
#include "research/placeValues.h"
#include "research/researchPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

const QString TaskPlace = u"task"_s;

constexpr auto DueBeforeIssued = QT_TRANSLATE_NOOP("Kinds", "It would be due before it is issued");

// The day on which it is issued, as far as it says so.
QDate issuedOn(const Record& task, const TaskFacts& facts)
{
    return facts.issued.isValid() ? facts.issued : task.createdAt().date();
}

} // namespace

const Fields<TaskFacts>& TaskFacts::fields()
{
    using T = TaskFacts;
    static const Fields<TaskFacts> fields{
        bind("title"_L1, &T::title, QT_TRANSLATE_NOOP("Kinds", "Task"))
            .as(FieldRole::Title)
            .needed(Need::Must),
        bind("issuer"_L1, &T::issuer, QT_TRANSLATE_NOOP("Kinds", "Issued by")),
        bind("issued"_L1, &T::issued, QT_TRANSLATE_NOOP("Kinds", "Issued on")).as(FieldRole::Day),
        bind("due"_L1, &T::due, QT_TRANSLATE_NOOP("Kinds", "Due on")).as(FieldRole::Due).needed(Need::Must),
        bind("withdrawn"_L1, &T::withdrawn, QT_TRANSLATE_NOOP("Kinds", "Withdrawn on")),
    };
    return fields;
}

const Fields<RequiredEvidence>& RequiredEvidence::fields()
{
    using E = RequiredEvidence;
    static const Fields<RequiredEvidence> fields{
        bindId(&E::id),
        bindMarkup("text"_L1, &E::text, QT_TRANSLATE_NOOP("Kinds", "What is asked for")),
        bind("number"_L1, &E::number, QT_TRANSLATE_NOOP("Kinds", "How many")),
    };
    return fields;
}

const KindDescription& taskKind()
{
    static const KindDescription kind{
        .word = u"task"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Research task"),
        .homes = {{DatabaseKind::School, Writers::Leaders}, {DatabaseKind::County, Writers::Research}},
        .merging = Merging::ByPlace,
        .page = ListPage::Research,
        .keepsProgramsOut = true,
        .places =
            {
                placeOf<TaskFacts>(TaskPlace, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "Task")),
                needed(addresseesPlace()),
                textPlace(u"text"_s, QT_TRANSLATE_NOOP("Kinds", "What is to be done")),
                missed(placeOf<RequiredEvidence>(u"evidence"_s, PlaceType::Items,
                                                 QT_TRANSLATE_NOOP("Kinds", "Required evidence"))),
                filesPlace(),
            },
        .check = checkTask,
    };
    return kind;
}

TaskFacts taskOf(const Record& task)
{
    return readObject<TaskFacts>(task, TaskPlace);
}

std::vector<Finding> checkTask(const Record& task)
{
    const TaskFacts facts = taskOf(task);
    std::vector<Finding> findings;
    if (facts.due.isValid() && facts.due < issuedOn(task, facts))
        findings.push_back({u"TK01"_s, Severity::Error, TaskPlace, {}, DueBeforeIssued});
    return findings;
}

} // namespace shanke
