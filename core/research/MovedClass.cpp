// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/MovedClass.h"

#include "lesson/planKinds.h"
#include "lesson/sharedFields.h"
#include "research/eventKind.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

const Fields<MovedClassSaid>& MovedClassSaid::fields()
{
    using M = MovedClassSaid;
    static const Fields<MovedClassSaid> fields{
        bind("class"_L1, &M::className, QT_TRANSLATE_NOOP("Kinds", "Class")),
        bindDay(&M::day),
        bindSlot(&M::slot),
        bind("insteadDay"_L1, &M::insteadDay, QT_TRANSLATE_NOOP("Kinds", "Held on")),
        bind("insteadSlot"_L1, &M::insteadSlot, QT_TRANSLATE_NOOP("Kinds", "Held in slot")),
        bind("reason"_L1, &M::reason, QT_TRANSLATE_NOOP("Kinds", "Reason")),
        bind("replaces"_L1, &M::replaces, QT_TRANSLATE_NOOP("Kinds", "What it replaces")),
    };
    return fields;
}

// Owed a receipt: by its order it is known what the school had heard of when a class began.
const KindDescription& MovedClassSaid::kind()
{
    static const KindDescription kind = [] {
        KindDescription moved =
            eventKind<MovedClassSaid>(u"movedClass"_s, QT_TRANSLATE_NOOP("Kinds", "Class was moved"),
                                      {{platform::DatabaseKind::Desk, Writers::Owner}});
        moved.isUrgent = true;
        return moved;
    }();
    return kind;
}

const QStringList& MovedClassSaid::aboutKinds()
{
    static const QStringList kinds{planKind().word};
    return kinds;
}

QString MovedClassSaid::fault(const DocId&) const
{
    if (className.isEmpty() || !day.isValid())
        return u"it names no lesson"_s;
    return slot < 0 || insteadSlot < 0 ? u"there is no such period"_s : QString();
}

std::optional<PlannedLesson> MovedClassSaid::instead() const
{
    if (!insteadDay.isValid())
        return std::nullopt;
    return PlannedLesson{className, insteadDay, insteadSlot};
}

std::vector<MovedClass> unreplacedMoves(const UserId& author, const DocId& plan,
                                        const std::vector<MovedClass>& events)
{
    std::vector<MovedClass> own;
    QSet<QString> replaced;
    for (const MovedClass* event : countedAbout(plan, events)) {
        if (event->origin.author != author)
            continue;
        own.push_back(*event);
        for (const QString& id : event->said.replaces)
            replaced.insert(id);
    }
    std::erase_if(own, [&](const MovedClass& each) { return replaced.contains(each.origin.id.toString()); });
    return own;
}

std::vector<MovedClass> standingMoves(const std::vector<MovedClass>& unreplaced)
{
    std::vector<MovedClass> standing;
    for (const MovedClass& event : unreplaced) {
        const auto same = std::find_if(standing.begin(), standing.end(), [&](const MovedClass& other) {
            return other.said.lesson() == event.said.lesson();
        });
        if (same == standing.end())
            standing.push_back(event);
        else if (comesBefore(same->origin, event.origin))
            *same = event;
    }
    return standing;
}

} // namespace shanke
