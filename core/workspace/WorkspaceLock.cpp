// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/WorkspaceLock.h"

#include "base/Answer.h"
#include "http/QtHttpTransport.h"
#include "workspace/folder/WorkspaceFolder.h"
#include "workspace/secrets/LockFile.h"
#include "workspace/secrets/SecretVault.h"
#include "workspace/secrets/TryCounter.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// One password is that of one server: only the nearest is asked, so that it is shown to no other.
Hop askedHop(const AccountSettings& account)
{
    return account.schoolServer.isSet() ? Hop::School : Hop::County;
}

Result<ServerAddress> addressToAsk(const AccountSettings& account)
{
    const ServerAccount& server = account.nearestServer();
    if (!server.isSet() || server.user.isEmpty())
        return fail(ErrorKind::NotFound, u"there is no server that could say who you are"_s);
    SHANKE_LET(ServerAddress address, ServerAddress::parse(server.url.toString()));
    address.user = server.user;
    return address;
}

// A server that lets everybody in says nothing about who somebody is, so the name must come back.
Result<> checkSession(const HttpResponse& response, const QString& user)
{
    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
    if (response.status == 200 && json["userCtx"_L1]["name"_L1].toString() == user)
        return {};
    return fail(ErrorKind::Unauthorized, u"the server does not accept this name and password"_s);
}

Result<> removeLock(const QString& folder, const AccountSettings& account, const QString& password)
{
    SHANKE_TRY(LockFile::removeFrom(folder));
    TryCounter(folder).forget();
    // Where there is no place for it the person is asked again.
    std::ignore = SecretVault::keepForNow(account, passwordOf(askedHop(account)), password);
    return {};
}

} // namespace

LockState WorkspaceLock::state() const
{
    const auto lock = LockFile::read(m_folder);
    if (lock)
        return {lock->kind(), false,
                lock->holdsSecrets() ? SecretPlace::SealedFile : SecretPlace::UntilRestart};
    if (lock.error().kind == ErrorKind::NotFound)
        return {};
    return {LockKind::Pin, true, SecretPlace::UntilRestart};
}

std::chrono::seconds WorkspaceLock::waitAt(const QDateTime& now) const
{
    return TryCounter(m_folder).waitAt(now);
}

Result<SealingKey> WorkspaceLock::unlock(const QString& words, const QDateTime& now) const
{
    SHANKE_LET(const LockFile lock, LockFile::read(m_folder));
    TryCounter tries(m_folder);
    if (const auto wait = tries.waitAt(now); wait.count() > 0)
        return fail(ErrorKind::ServerBusy,
                    u"too many wrong tries; the next one counts in %1 seconds"_s.arg(wait.count()));
    tries.count(now);
    SHANKE_LET(const SealingKey key, lock.unwrap(words));
    tries.forget();
    return key;
}

Result<> WorkspaceLock::admit(const std::optional<SealingKey>& key) const
{
    const auto lock = LockFile::read(m_folder);
    if (!lock && lock.error().kind == ErrorKind::NotFound)
        return {};
    if (!lock)
        return tl::unexpected(lock.error());
    if (key)
        return lock->check(*key);
    if (lock->kind() == LockKind::Pin)
        return fail(ErrorKind::Forbidden,
                    u"this work is locked with a PIN; give it (SHANKE_PIN or --pin-file)"_s, m_folder);
    return {};
}

QFuture<Result<>> WorkspaceLock::removeWithPassword(const QString& password, QObject& owner) const
{
    const Answer<> answer;
    const auto account = WorkspaceFolder::accountIn(m_folder);
    auto server = account.and_then(addressToAsk);
    if (!server || password.isEmpty()) {
        answer(server ? fail(ErrorKind::InvalidInput, u"the password is missing"_s)
                      : Failure(server.error()));
        return answer.future();
    }
    server->password = password;
    HttpOptions options;
    options.certificate = account->nearestServer().certificate;
    auto* transport = new QtHttpTransport(*server, options);
    transport->setParent(&owner);
    HttpRequest request;
    request.target = "/_session";
    request.largestAnswer = HttpRequest::SmallAnswer;
    const auto onAnswer = [=, folder = m_folder](const Result<HttpResponse>& response) {
        transport->deleteLater();
        const Result<> known = response.and_then([&](const HttpResponse& session) {
            return checkSession(session, account->nearestServer().user);
        });
        answer(known.and_then([&] { return removeLock(folder, *account, password); }));
    };
    transport->send(request, {transport, onAnswer});
    return answer.future();
}

} // namespace shanke
