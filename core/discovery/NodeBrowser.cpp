// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/NodeBrowser.h"

#include "discovery/avahiCalls.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QHostAddress>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostNodes = 200; // anybody can say anything in a network

const QString BrowserInterface = u"ServiceBrowser"_s;

struct Subscription
{
    QString signal;
    const char* slot;
};

const std::array<Subscription, 3>& subscriptions()
{
    static const std::array<Subscription, 3> Subscriptions{
        {{u"ItemNew"_s, SLOT(onItemNew(QDBusMessage))},
         {u"ItemRemove"_s, SLOT(onItemRemove(QDBusMessage))},
         {u"AllForNow"_s, SLOT(onAllForNow())}}};
    return Subscriptions;
}

// The answer of ResolveService: interface, protocol, name, type, domain, host, protocol of the address,
// address, port, txt, flags.
std::optional<FoundNode> nodeIn(const QVariantList& answer)
{
    if (answer.size() < 10)
        return std::nullopt;
    const auto advert =
        NodeAdvert::fromTxt(qdbus_cast<QByteArrayList>(answer[9]), answer[8].value<quint16>());
    const QHostAddress address(answer[7].toString());
    if (!advert || address.isNull() || address.isMulticast())
        return std::nullopt;
    return FoundNode{*advert, answer[5].toString().left(255), address.toString()};
}

// An address that every program understands before one that only some do.
bool isBetter(const FoundNode& one, const FoundNode& other)
{
    const auto rank = [](const FoundNode& node) {
        const QHostAddress address(node.address);
        return address.protocol() == QAbstractSocket::IPv4Protocol ? 0 : address.isLinkLocal() ? 2 : 1;
    };
    return rank(one) < rank(other);
}

} // namespace

NodeBrowser::NodeBrowser()
    : m_watcher(avahi::serviceName(), QDBusConnection::systemBus(), QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &NodeBrowser::begin);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        end();
        m_isAvailable = false;
        emit changed();
    });
    begin();
}

NodeBrowser::~NodeBrowser()
{
    end();
}

QList<FoundNode> NodeBrowser::nodes() const
{
    std::map<std::pair<QString, QString>, FoundNode> best;
    for (const auto& [way, node] : m_heard) {
        const auto [place, isNew] = best.try_emplace({node.advert.school.toString(), node.advert.node}, node);
        if (!isNew && isBetter(node, place->second))
            place->second = node;
    }
    QList<FoundNode> nodes;
    for (const auto& [key, node] : best)
        nodes.append(node);
    return nodes;
}

void NodeBrowser::begin()
{
    end();
    m_attempt = std::make_unique<QObject>();
    const QVariantList which{avahi::AnyInterface, avahi::AnyProtocol, NodeAdvert::ServiceType.toString(),
                             QString(), 0U};
    // Prepared first and started when somebody listens: nothing it says is missed.
    avahi::call(avahi::method(avahi::serverPath(), u"Server2"_s, u"ServiceBrowserPrepare"_s, which),
                *m_attempt, [this](const QDBusMessage& answer) {
                    m_isAvailable = answer.type() == QDBusMessage::ReplyMessage;
                    if (m_isAvailable)
                        listenAt(answer.arguments().value(0).value<QDBusObjectPath>().path());
                    emit changed();
                });
}

void NodeBrowser::listenAt(const QString& path)
{
    m_browser = path;
    QDBusConnection bus = QDBusConnection::systemBus();
    for (const auto& [signal, slot] : subscriptions())
        bus.connect(avahi::serviceName(), m_browser, avahi::serviceName() + u".ServiceBrowser"_s, signal,
                    this, slot);
    avahi::call(avahi::method(m_browser, BrowserInterface, u"Start"_s), *m_attempt,
                [](const QDBusMessage&) {}); // what came of it is signalled
}

// Of ItemNew and ItemRemove: interface, protocol, name, type, domain, flags.
NodeBrowser::Way NodeBrowser::wayIn(const QDBusMessage& signal)
{
    const QVariantList said = signal.arguments();
    return {said.value(0).toInt(), said.value(1).toInt(), said.value(2).toString()};
}

void NodeBrowser::onItemNew(const QDBusMessage& signal)
{
    if (!m_attempt || m_heard.size() >= MostNodes)
        return;
    ++m_resolving;
    const Way way = wayIn(signal);
    const QVariantList said = signal.arguments();
    // Addresses of the same kind as the one it was heard over.
    const QVariantList which{std::get<0>(way),
                             std::get<1>(way),
                             std::get<2>(way),
                             said.value(3),
                             said.value(4),
                             std::get<1>(way),
                             0U};
    avahi::call(avahi::method(avahi::serverPath(), u"Server"_s, u"ResolveService"_s, which), *m_attempt,
                [this, way](const QDBusMessage& answer) {
                    --m_resolving;
                    take(way, answer);
                });
}

void NodeBrowser::take(const Way& way, const QDBusMessage& resolved)
{
    const auto node =
        resolved.type() == QDBusMessage::ReplyMessage ? nodeIn(resolved.arguments()) : std::nullopt;
    if (node)
        m_heard[way] = *node;
    emit changed();
}

void NodeBrowser::onItemRemove(const QDBusMessage& signal)
{
    if (m_heard.erase(wayIn(signal)) > 0)
        emit changed();
}

void NodeBrowser::onAllForNow()
{
    m_hasAll = true;
    emit changed();
}

void NodeBrowser::end()
{
    m_attempt.reset();
    m_heard.clear();
    m_resolving = 0;
    m_hasAll = false;
    if (m_browser.isEmpty())
        return;
    QDBusConnection bus = QDBusConnection::systemBus();
    for (const auto& [signal, slot] : subscriptions())
        bus.disconnect(avahi::serviceName(), m_browser, avahi::serviceName() + u".ServiceBrowser"_s, signal,
                       this, slot);
    bus.send(avahi::method(m_browser, BrowserInterface, u"Free"_s));
    m_browser.clear();
}

} // namespace shanke
