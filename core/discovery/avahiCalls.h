// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <functional>

// The D-Bus interface of Avahi, asked without waiting.
namespace shanke::avahi {

inline constexpr int AnyInterface = -1; // AVAHI_IF_UNSPEC
inline constexpr int AnyProtocol = -1;  // AVAHI_PROTO_UNSPEC

QString serviceName();
QString serverPath();

// A method of the object at `path`; the interface is named without "org.freedesktop.Avahi.".
QDBusMessage method(const QString& path, const QString& interface, const QString& name,
                    const QVariantList& arguments = {});

// Calls `done` with the answer, which may be an error, unless `owner` is gone by then.
void call(const QDBusMessage& message, QObject& owner, std::function<void(const QDBusMessage&)> done);

} // namespace shanke::avahi
