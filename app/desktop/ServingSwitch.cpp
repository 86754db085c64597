// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServingSwitch.h"

#include "EmbeddedNode.h"
#include "ServingSecret.h"
#include "WakefulPc.h"
#include "base/Digest.h"
#include "ui/common/whenReady.h"

#include <QNetworkInterface>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

const QString onKey = u"serving/on"_s;
const QString portKey = u"serving/port"_s;
const QString schoolKey = u"serving/school"_s;
const QString countyKey = u"serving/county"_s;
const QString countyUserKey = u"serving/countyUser"_s;

constexpr int passwordLength = 12;
// Without letters and digits that look alike.
const QString passwordLetters = u"abcdefghjkmnpqrstuvwxyz23456789"_s;

// Known to whoever sits here, as long as it serves; kept nowhere.
NodeAdmin newAdministrator()
{
    QString password;
    for (int i = 0; i < passwordLength; ++i)
        password += passwordLetters[QRandomGenerator::system()->bounded(int(passwordLetters.size()))];
    return {u"admin"_s, password};
}

QStringList addressesWith(quint16 port)
{
    QStringList addresses;
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            addresses.append(u"https://%1:%2"_s.arg(address.toString()).arg(port));
    }
    return addresses;
}

} // namespace

ServingSwitch::ServingSwitch(QString folder, QSettings& settings)
    : m_folder(std::move(folder)), m_settings(settings), m_status(statusOff())
{
}

ServingSwitch::~ServingSwitch() = default;

ServingStatus ServingSwitch::statusOff() const
{
    ServingStatus status;
    status.port = quint16(m_settings.value(portKey, status.port).toUInt());
    status.county = {
        QUrl(m_settings.value(countyKey).toString()), m_settings.value(countyUserKey).toString(), {}};
    return status;
}

void ServingSwitch::resume()
{
    const SchoolId school(m_settings.value(schoolKey).toString());
    if (!m_node && m_settings.value(onKey).toBool() && !school.isEmpty())
        start(school);
}

void ServingSwitch::set(const SchoolId& school, const ServingWish& wish)
{
    m_settings.setValue(onKey, wish.isOn);
    m_settings.setValue(portKey, wish.port);
    m_settings.setValue(schoolKey, school.toString());
    m_settings.setValue(countyKey, wish.county.address.toString(QUrl::RemoveUserInfo));
    m_settings.setValue(countyUserKey, wish.county.user);
    m_node.reset();
    m_wakeful.reset();
    m_status = statusOff();
    m_asking = std::make_unique<QObject>();
    emit changed(m_status);
    if (!wish.isOn)
        return;
    if (wish.county.password.isEmpty())
        return start(school);
    servingsecret::write(wish.county.password, {m_asking.get(), [this, school](const Result<>& kept) {
                                                    kept ? start(school) : fail(kept.error());
                                                }});
}

void ServingSwitch::start(const SchoolId& school)
{
    m_status.state = ServingStatus::State::Starting;
    m_status.problem.reset();
    emit changed(m_status);
    if (m_status.county.address.isEmpty())
        return startNode(school, std::nullopt);
    m_asking = std::make_unique<QObject>();
    servingsecret::read({m_asking.get(), [this, school](const Result<QString>& password) {
                             auto county = ServerAddress::parse(m_status.county.address.toString());
                             if (!county)
                                 return fail(county.error());
                             county->user = m_status.county.user;
                             county->password = password.value_or(QString());
                             startNode(school, *county);
                         }});
}

void ServingSwitch::startNode(const SchoolId& school, const std::optional<ServerAddress>& county)
{
    const NodeAdmin administrator = newAdministrator();
    NodeSetup setup;
    // Ids of schools may hold what no name of a folder may.
    setup.dataFolder = m_folder + u'/' + QString::fromLatin1(Digest::of(school.toUtf8()).toHex().left(16));
    setup.address = QHostAddress(QHostAddress::AnyIPv4);
    setup.admin = administrator;
    setup.school = school;
    setup.county = county;
    m_node = std::make_unique<EmbeddedNode>(setup);
    connect(m_node.get(), &EmbeddedNode::clientsChanged, this, [this](int clients) {
        m_status.clients = clients;
        emit changed(m_status);
    });
    connect(m_node.get(), &EmbeddedNode::countyChanged, this, [this](const QString& trouble) {
        m_status.countyTrouble = trouble;
        emit changed(m_status);
    });
    m_status.administrator = administrator.name + u':' + administrator.password;
    whenReady(m_node->listen(m_status.port), m_node.get(), [this](const Result<NodePlace>& place) {
        if (place)
            onListening(place->port, place->code);
        else
            fail(place.error());
    });
}

void ServingSwitch::onListening(quint16 port, const QString& code)
{
    m_wakeful = std::make_unique<WakefulPc>(tr("serves the school"));
    m_status.state = ServingStatus::State::On;
    m_status.addresses = addressesWith(port);
    m_status.code = code;
    emit changed(m_status);
}

// It stays switched on for the next start of the program: what was in the way may be gone then.
void ServingSwitch::fail(const Error& error)
{
    m_status = statusOff();
    m_status.problem = error;
    if (m_node)
        m_node.release()->deleteLater(); // it is what speaks now
    emit changed(m_status);
}

} // namespace shanke
