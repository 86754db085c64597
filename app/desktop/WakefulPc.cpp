// SPDX-License-Identifier: GPL-3.0-or-later
#include "WakefulPc.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace shanke {

WakefulPc::WakefulPc(const QString& reason)
{
    QDBusMessage wish =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    wish.setArguments({u"idle:sleep"_s, u"Shanke"_s, reason, u"block"_s});
    wish.setAutoStartService(false);
    auto* const watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(wish), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid())
            m_lock = reply.value();
        watcher->deleteLater();
    });
}

} // namespace shanke
