// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/avahiCalls.h"

#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

namespace shanke::avahi {

using namespace Qt::StringLiterals;

QString serviceName()
{
    return u"org.freedesktop.Avahi"_s;
}

QString serverPath()
{
    return u"/"_s;
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
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) { // nobody would ever answer
        const auto answer = QDBusMessage::createError(QDBusError::Disconnected, u"there is no system bus"_s);
        QMetaObject::invokeMethod(
            &owner, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
        return;
    }
    auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), &owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &owner,
                     [done = std::move(done)](QDBusPendingCallWatcher* answered) {
                         answered->deleteLater();
                         done(answered->reply());
                     });
}

} // namespace shanke::avahi
