// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/avahiCalls.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

namespace shanke::avahi {

using namespace Qt::StringLiterals;

QString serviceName()
{
    return u"org.freedesktop.Avahi"_s;
}

QDBusMessage method(const QString& path, const QString& interface, const QString& name,
                    const QVariantList& arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(serviceName(), path, serviceName() + u'.' + interface, name);
    static const QMetaType Txt = qDBusRegisterMetaType<QByteArrayList>(); // "aay" is not known by itself
    Q_UNUSED(Txt);
    message.setArguments(arguments);
    message.setAutoStartService(false); // where it is switched off it stays off
    return message;
}

void call(const QDBusMessage& message, QObject& owner, std::function<void(const QDBusMessage&)> done)
{
    auto* const watcher =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(message), &owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &owner,
                     [done = std::move(done)](QDBusPendingCallWatcher* answered) {
                         answered->deleteLater();
                         done(answered->reply());
                     });
}

} // namespace shanke::avahi
