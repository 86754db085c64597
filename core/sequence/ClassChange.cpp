// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ClassChange.h"

#include "base/Words.h"
#include "lesson/sharedFields.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Type = SequenceEventType;

constexpr Words<Type, 7> Changes({{
    {Type::Missed, "missed"_L1, QT_TRANSLATE_NOOP("Kinds", "Class was not held")},
    {Type::Moved, "moved"_L1, QT_TRANSLATE_NOOP("Kinds", "Class is held at another time")},
    {Type::Skipped, "skipped"_L1, QT_TRANSLATE_NOOP("Kinds", "Period is left out")},
    {Type::Merged, "merged"_L1, QT_TRANSLATE_NOOP("Kinds", "Period is taught with the next")},
    {Type::Locked, "locked"_L1, QT_TRANSLATE_NOOP("Kinds", "Period stays at its time")},
    {Type::Taught, "taught"_L1, QT_TRANSLATE_NOOP("Kinds", "Period was taught")},
    {Type::Withdrawn, "withdrawn"_L1, QT_TRANSLATE_NOOP("Kinds", "Undone")},
}});

} // namespace

const Fields<ClassChange>& ClassChange::fields()
{
    using C = ClassChange;
    static const Fields<ClassChange> fields{
        bindChoice("what"_L1, &C::what, Changes, QT_TRANSLATE_NOOP("Kinds", "What changes")),
        bind("class"_L1, &C::className, QT_TRANSLATE_NOOP("Kinds", "Class")),
        bindSubject(&C::subject),
        bindDay(&C::day),
        bindSlot(&C::slot),
        bind("insteadDay"_L1, &C::insteadDay, QT_TRANSLATE_NOOP("Kinds", "Held on")),
        bind("insteadSlot"_L1, &C::insteadSlot, QT_TRANSLATE_NOOP("Kinds", "Held in slot")),
        bind("plan"_L1, &C::plan, QT_TRANSLATE_NOOP("Kinds", "Plan")),
        bind("number"_L1, &C::number, QT_TRANSLATE_NOOP("Kinds", "Period")),
        bind("reason"_L1, &C::reason, QT_TRANSLATE_NOOP("Kinds", "Reason")),
        bind("undoes"_L1, &C::undoes, QT_TRANSLATE_NOOP("Kinds", "What is undone")),
        bind("act"_L1, &C::act, QT_TRANSLATE_NOOP("Kinds", "Said together with")),
    };
    return fields;
}

const KindDescription& ClassChange::kind()
{
    static const KindDescription kind = saidKind<ClassChange>(
        u"classChange"_s, QT_TRANSLATE_NOOP("Kinds", "Change to the lessons of a class"),
        {{platform::DatabaseKind::Space, Writers::Owner}});
    return kind;
}

QString ClassChange::fault() const
{
    if (what == Type::Withdrawn)
        return undoes.isEmpty() ? u"it undoes nothing"_s : QString();
    if (className.isEmpty() || subject.isEmpty())
        return u"it names no class and subject"_s;
    const bool isOfPeriod = what != Type::Missed && what != Type::Moved;
    if (isOfPeriod && (plan.isEmpty() || number < 1))
        return u"it names no period of a plan"_s;
    const bool isOfHour = what != Type::Skipped && what != Type::Merged;
    if (isOfHour && (!day.isValid() || slot < 0))
        return u"it names no hour"_s;
    if (what == Type::Moved && (!insteadDay.isValid() || insteadSlot < 0))
        return u"it does not say when the class is held"_s;
    return {};
}

} // namespace shanke
