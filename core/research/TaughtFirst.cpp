// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/TaughtFirst.h"

#include "lesson/planKinds.h"
#include "lesson/sharedFields.h"
#include "research/eventKind.h"

namespace shanke {

using namespace Qt::StringLiterals;

const Fields<TaughtFirstSaid>& TaughtFirstSaid::fields()
{
    using T = TaughtFirstSaid;
    static const Fields<TaughtFirstSaid> fields{
        bind("class"_L1, &T::className, QT_TRANSLATE_NOOP("Kinds", "Class")),
        bindDay(&T::day),
        bindSlot(&T::slot),
        bind("reason"_L1, &T::reason, QT_TRANSLATE_NOOP("Kinds", "Reason")),
    };
    return fields;
}

const KindDescription& TaughtFirstSaid::kind()
{
    static const KindDescription kind = [] {
        KindDescription exception =
            eventKind<TaughtFirstSaid>(u"exception"_s, QT_TRANSLATE_NOOP("Kinds", "Taught before review"),
                                       {{platform::DatabaseKind::Desk, Writers::Owner}});
        exception.isUrgent = true;
        return exception;
    }();
    return kind;
}

const QStringList& TaughtFirstSaid::aboutKinds()
{
    static const QStringList kinds{planKind().word};
    return kinds;
}

QString TaughtFirstSaid::fault(const DocId&) const
{
    if (!day.isValid())
        return u"it says no day"_s;
    return reason.trimmed().isEmpty() ? u"it says no reason"_s : QString();
}

} // namespace shanke
