// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeSignIn.h"

#include "base/Digest.h"
#include "identity/DeviceChallenge.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr RateLimit::Rate FailuresOfName{.burst = 5, .perSecond = 0.1};
constexpr RateLimit::Rate FailuresOfClient{.burst = 50, .perSecond = 1};
constexpr qsizetype MostRemembered = 10'000;

// The credentials after a scheme's name; none: another scheme.
std::optional<QByteArray> after(const char* scheme, const QByteArray& authorization)
{
    const auto length = static_cast<qsizetype>(qstrlen(scheme));
    if (authorization.size() <= length || qstrnicmp(authorization.constData(), scheme, size_t(length)) != 0 ||
        authorization[length] != ' ')
        return std::nullopt;
    return authorization.sliced(length + 1).trimmed();
}

// Who a client says it is, as far as that can be seen without checking. A token is its own name: one that has
// expired must not slow the others that come from the same address.
QString claimedName(const QByteArray& authorization)
{
    const auto pair = after("Basic", authorization);
    if (!pair)
        return QString::fromLatin1(Digest::of(authorization).toHex());
    const QByteArray text = QByteArray::fromBase64(*pair);
    return QString::fromUtf8(text.first(std::max<qsizetype>(text.indexOf(':'), 0)));
}

QString keyOf(const QByteArray& authorization, const QString& client)
{
    constexpr qsizetype LongestName = 200;
    return client + u' ' + claimedName(authorization).left(LongestName);
}

} // namespace

NodeSignIn::NodeSignIn(NodeUsers& users, const Clock& clock)
    : m_users(users),
      m_failuresOfName(FailuresOfName, clock),
      m_failuresOfClient(FailuresOfClient, clock),
      m_lastWrong(MostRemembered)
{
}

void NodeSignIn::authenticate(const QByteArray& authorization, const QString& client,
                              const Continuation<NodeUser>& done)
{
    if (client.isEmpty() || authorization.isEmpty())
        return check(authorization, done);
    if (pauseOf(authorization, client).count() > 0)
        return done(fail(ErrorKind::ServerBusy, u"Too many failed sign-ins. Wait a moment."_s));
    check(authorization, Continuation<NodeUser>(done.receiver(), [=, this](Result<NodeUser> user) {
              if (!user && user.error().kind == ErrorKind::Unauthorized)
                  countFailure(authorization, client);
              done(std::move(user));
          }));
}

void NodeSignIn::check(const QByteArray& authorization, const Continuation<NodeUser>& done)
{
    const auto token = after("Bearer", authorization);
    if (token && (m_tokens || m_devices))
        return checkBearer(*token, done);
    done(m_users.authenticate(authorization));
}

void NodeSignIn::checkBearer(const QByteArray& token, const Continuation<NodeUser>& done)
{
    const auto assertion = DeviceAssertion::parse(token);
    if (assertion && m_devices)
        return done(m_devices->authenticate(token, *assertion));
    if (m_tokens)
        return m_tokens->authenticate(token, done);
    done(fail(ErrorKind::Unauthorized, u"This server takes no tokens of a provider."_s));
}

void NodeSignIn::countFailure(const QByteArray& authorization, const QString& client)
{
    m_failuresOfClient.spend(client);
    const QString key = keyOf(authorization, client);
    const QByteArray digest = Digest::of(authorization).toHex();
    const QByteArray* const last = m_lastWrong.object(key);
    if (last && *last == digest)
        return;
    m_lastWrong.insert(key, new QByteArray(digest));
    m_failuresOfName.spend(key);
}

std::chrono::milliseconds NodeSignIn::pauseOf(const QByteArray& authorization, const QString& client) const
{
    return std::max(m_failuresOfName.waitOf(keyOf(authorization, client)), m_failuresOfClient.waitOf(client));
}

QByteArray NodeSignIn::challenge(const QByteArray& authorization, const Error& error) const
{
    QByteArray field = "Basic realm=\"Shanke\"";
    if (m_tokens) {
        field += ", Bearer realm=\"Shanke\"";
        if (after("Bearer", authorization))
            field += ", error=\"invalid_token\", error_description=\"" + error.detail.toLatin1() + '"';
    }
    if (m_devices)
        field += ", " + DeviceChallenge{m_devices->audience()}.toField();
    return field;
}

} // namespace shanke
