// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DesktopNotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualTime = -1; // as long as the desktop likes

} // namespace

// Some desktops read markup in the text.
void notifyDesktop(const QString& title, const QString& text)
{
    const QString service = u"org.freedesktop.Notifications"_s;
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, u"/org/freedesktop/Notifications"_s, service, u"Notify"_s);
    message.setArguments(
        {u"Shanke"_s, 0U, u"shanke"_s, title, text.toHtmlEscaped(), QStringList(), QVariantMap(), UsualTime});
    QDBusConnection::sessionBus().call(message, QDBus::NoBlock);
}

} // namespace shanke
