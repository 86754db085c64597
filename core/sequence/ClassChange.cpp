// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ClassChange.h"

#include "base/Words.h"
#include "kind/MemberReader.h"
#include "lesson/sharedFields.h"
#include "research/SignedOrigin.h"

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

const QString SaidPlace = u"said"_s;

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
    static const KindDescription kind{
        .word = u"classChange"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Change to the lessons of a class"),
        .family = Family::Event,
        .homes = {{platform::DatabaseKind::Space, Writers::Owner}},
        .asked = {{SaidPlace, AskedMember::Shape::Object}},
        .places = {placeOf<ClassChange>(SaidPlace, PlaceType::Object,
                                        QT_TRANSLATE_NOOP("Kinds", "Change to the lessons of a class"))},
    };
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

Result<SaidClassChange> SaidClassChange::fromJson(const DocId& id, const QJsonObject& json)
{
    const KindDescription& kind = ClassChange::kind();
    MemberReader in(json, kind.word);
    in.expect({kind.word}, kind.schema);
    SaidClassChange change{
        .id = id,
        .author = UserId(in.text(u"author"_s)),
        .device = DeviceId(in.text(u"device"_s)),
        .at = in.time(u"saidAt"_s),
        .said = {},
    };
    const QJsonObject said = in.object(SaidPlace);
    SHANKE_TRY(in.check());
    SHANKE_TRY(checkSaid(kind.places.front(), said, ClassChange::fields().beside(said)));
    change.said = ClassChange::fields().read(said);
    if (const QString fault = change.said.fault(); !fault.isEmpty())
        return fail(ErrorKind::InvalidInput, fault);
    return change;
}

Result<QJsonObject> membersOf(const ClassChange& change, const QDateTime& now)
{
    if (const QString fault = change.fault(); !fault.isEmpty())
        return fail(ErrorKind::InvalidInput, fault);
    const QJsonObject said = ClassChange::fields().write(change, {});
    const KindDescription& kind = ClassChange::kind();
    SHANKE_TRY(checkSaid(kind.places.front(), said, {}));
    QJsonObject members{{u"schema"_s, kind.schema}, {SaidPlace, said}};
    putEventTime(members, u"saidAt"_s, now);
    return members;
}

} // namespace shanke
