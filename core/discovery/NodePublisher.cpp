// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/NodePublisher.h"

#include "base/Log.h"
#include "discovery/avahiCalls.h"

#include <QDBusObjectPath>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

enum ServerState { ServerRunning = 2 }; // AVAHI_SERVER_RUNNING
enum GroupState { GroupCollision = 3 }; // AVAHI_ENTRY_GROUP_...

constexpr int MostNames = 20;
constexpr qsizetype NodeInName = 12; // characters: enough to be its own

const QString ServerInterface = u"Server"_s;
const QString GroupInterface = u"EntryGroup"_s;

QString instanceName(const NodeAdvert& advert, int number)
{
    const QString name = u"Shanke "_s + advert.node.left(NodeInName);
    return number == 1 ? name : u"%1 (%2)"_s.arg(name).arg(number);
}

} // namespace

NodePublisher::NodePublisher(const NodeAdvert& advert)
    : m_advert(advert),
      m_watcher(avahi::serviceName(), QDBusConnection::systemBus(), QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &NodePublisher::begin);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &NodePublisher::end);
    QDBusConnection::systemBus().connect(avahi::serviceName(), avahi::serverPath(),
                                         avahi::serviceName() + u".Server"_s, u"StateChanged"_s, this,
                                         SLOT(onServerState(int, QString)));
    begin();
}

NodePublisher::~NodePublisher()
{
    end();
}

void NodePublisher::begin()
{
    end();
    m_attempt = std::make_unique<QObject>();
    avahi::call(avahi::method(avahi::serverPath(), ServerInterface, u"EntryGroupNew"_s), *m_attempt,
                [this](const QDBusMessage& answer) {
                    if (answer.type() == QDBusMessage::ReplyMessage)
                        useGroup(answer.arguments().value(0).value<QDBusObjectPath>().path());
                    else
                        qCInfo(logNode).noquote() << "not to be found by itself:" << answer.errorMessage();
                });
}

void NodePublisher::useGroup(const QString& path)
{
    m_group = path;
    QDBusConnection::systemBus().connect(avahi::serviceName(), m_group,
                                         avahi::serviceName() + u".EntryGroup"_s, u"StateChanged"_s, this,
                                         SLOT(onGroupState(int, QString)));
    add();
}

void NodePublisher::add()
{
    const QVariantList service{avahi::AnyInterface,
                               avahi::AnyProtocol,
                               0U, // flags
                               instanceName(m_advert, m_names),
                               NodeAdvert::ServiceType.toString(),
                               QString(), // of the usual domain
                               QString(), // on this host
                               QVariant::fromValue(m_advert.port),
                               QVariant::fromValue(m_advert.toTxt())};
    avahi::call(avahi::method(m_group, GroupInterface, u"AddService"_s, service), *m_attempt,
                [this](const QDBusMessage& answer) { onAdded(answer); });
}

void NodePublisher::onAdded(const QDBusMessage& answer)
{
    if (answer.errorName() == u"org.freedesktop.Avahi.CollisionError")
        return takeOtherName();
    if (answer.type() == QDBusMessage::ErrorMessage) {
        qCWarning(logNode).noquote() << "not to be found by itself:" << answer.errorMessage();
        return;
    }
    avahi::call(avahi::method(m_group, GroupInterface, u"Commit"_s), *m_attempt,
                [](const QDBusMessage&) {}); // what came of it is signalled
}

void NodePublisher::takeOtherName()
{
    if (++m_names > MostNames)
        return;
    avahi::call(avahi::method(m_group, GroupInterface, u"Reset"_s), *m_attempt,
                [this](const QDBusMessage&) { add(); });
}

void NodePublisher::onGroupState(int state, const QString&)
{
    if (state == GroupCollision && m_attempt)
        takeOtherName();
}

// After a change of the host's name everything that was said with the old one is said anew.
void NodePublisher::onServerState(int state, const QString&)
{
    state == ServerRunning ? begin() : end();
}

void NodePublisher::end()
{
    m_attempt.reset();
    if (m_group.isEmpty())
        return;
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.disconnect(avahi::serviceName(), m_group, avahi::serviceName() + u".EntryGroup"_s, u"StateChanged"_s,
                   this, SLOT(onGroupState(int, QString)));
    bus.send(avahi::method(m_group, GroupInterface, u"Free"_s));
    m_group.clear();
}

} // namespace shanke
