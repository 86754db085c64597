// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeSignIn.h"

#include "base/Digest.h"
#include "identity/DeviceChallenge.h"

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr RateLimit::Rate Tries{.burst = 5, .perSecond = 0.1};
constexpr RateLimit::Rate TriesOfName{.burst = 50, .perSecond = 0.1};
constexpr RateLimit::Rate StrictTries{.burst = 1, .perSecond = 1.0 / 60};
constexpr std::chrono::milliseconds Memory = 10s; // of a wrong word, which may become right meanwhile
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

// Who a client says it is.
QString claimedName(const QByteArray& authorization)
{
    constexpr qsizetype LongestName = 200;
    const QByteArray text = QByteArray::fromBase64(after("Basic", authorization).value_or(QByteArray()));
    return QString::fromUtf8(text.first(std::max<qsizetype>(text.indexOf(':'), 0))).left(LongestName);
}

QString keyOf(const QByteArray& authorization, const QString& client)
{
    return client + u' ' + claimedName(authorization);
}

} // namespace

NodeSignIn::NodeSignIn(NodeUsers& users, const Clock& clock)
    : m_users(users),
      m_clock(clock),
      m_tries(Tries, clock),
      m_triesOfName(TriesOfName, clock),
      m_strictTries(StrictTries, clock),
      m_last(MostRemembered)
{
}

// A token cannot be guessed and costs little to check: only passwords are counted.
void NodeSignIn::authenticate(const QByteArray& authorization, const QString& client,
                              const Continuation<NodeUser>& done)
{
    const auto token = after("Bearer", authorization);
    if (token && (m_tokens || m_devices))
        return checkBearer(*token, done);
    if (client.isEmpty() || !after("Basic", authorization) || !m_users.hasAdmin())
        return m_users.authenticate(authorization, client, done);
    if (pauseOf(authorization, client).count() > 0)
        return done(fail(ErrorKind::ServerBusy, u"Too many failed sign-ins. Wait a moment."_s));
    checkPassword(authorization, client, done);
}

// A try counts before it is known to be wrong: many at a time are many.
void NodeSignIn::checkPassword(const QByteArray& authorization, const QString& client,
                               const Continuation<NodeUser>& done)
{
    const QString key = keyOf(authorization, client);
    const QByteArray digest = Digest::of(authorization).toRaw();
    const bool isAgain = isTriedAgain(key, digest);
    if (isAgain && m_last.object(key)->isWrong)
        return done(fail(ErrorKind::Unauthorized, u"Name or password is incorrect."_s));
    if (!isAgain) {
        m_last.insert(key, new Tried{digest, m_clock.monotonic()});
        m_tries.spend(key);
        m_strictTries.spend(key);
        m_triesOfName.spend(claimedName(authorization));
    }
    m_users.authenticate(authorization, client,
                         Continuation<NodeUser>(done.receiver(), [=, this](Result<NodeUser> user) {
                             onChecked(authorization, client, !isAgain, user);
                             done(std::move(user));
                         }));
}

bool NodeSignIn::isTriedAgain(const QString& key, const QByteArray& digest) const
{
    const Tried* const last = m_last.object(key);
    return last && last->digest == digest && m_clock.monotonic() - last->at < Memory;
}

void NodeSignIn::onChecked(const QByteArray& authorization, const QString& client, bool wasCounted,
                           const Result<NodeUser>& user)
{
    const QString key = keyOf(authorization, client);
    const bool isWrong = !user && user.error().kind == ErrorKind::Unauthorized;
    if (isWrong) {
        m_last.insert(key, new Tried{Digest::of(authorization).toRaw(), m_clock.monotonic(), true});
        return;
    }
    m_last.remove(key);
    if (wasCounted) {
        m_tries.giveBack(key);
        m_strictTries.giveBack(key);
        m_triesOfName.giveBack(claimedName(authorization));
    }
    if (!user)
        return;
    if (m_knownHere.size() >= MostRemembered)
        m_knownHere.clear();
    m_knownHere.insert(key);
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

std::chrono::milliseconds NodeSignIn::pauseOf(const QByteArray& authorization, const QString& client) const
{
    const QString key = keyOf(authorization, client);
    const auto pause = m_tries.waitOf(key);
    const bool isTriedEverywhere = m_triesOfName.waitOf(claimedName(authorization)).count() > 0;
    if (!isTriedEverywhere || m_knownHere.contains(key))
        return pause;
    return std::max(pause, m_strictTries.waitOf(key));
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
