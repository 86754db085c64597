// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/SequenceWriter.h"

#include "base/Ulid.h"
#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<> sayOfClasses(EventWriter& events, QList<ClassChange> changes, const QDateTime& now)
{
    const AccountSettings& account = events.account();
    if (account.isProvisional())
        return fail(ErrorKind::Precondition,
                    u"no-account: the user name and the school have to be known first"_s);
    const QString act = newUlid(now);
    QList<QJsonObject> said;
    for (ClassChange& change : changes) {
        if (change.act.isEmpty())
            change.act = act;
        SHANKE_LET(const QJsonObject members, membersOf(change, now));
        said.append(members);
    }
    for (const QJsonObject& members : std::as_const(said))
        SHANKE_TRY(events.write(spaceOf(account.user), ClassChange::kind().word, PlainEvent{}, members)
                       .map([](const ChainEvent&) {}));
    return {};
}

} // namespace shanke
