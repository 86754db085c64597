// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/Account.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/keeping/IdentityCorrection.h"
#include "workspace/secrets/SecretVault.h"
#include "workspace/signin/CredentialSource.h"
#include "workspace/sync/ServerGreeting.h"
#include "workspace/sync/SyncSession.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<ServerAddress> addressOf(const QUrl& server, const QString& user, const QString& password)
{
    SHANKE_LET(ServerAddress address, ServerAddress::parse(server.toString(QUrl::RemoveUserInfo)));
    address.user = user;
    address.password = password;
    return address;
}

Result<> check(const QUrl& server, const ServerAccount& other)
{
    SHANKE_TRY(ServerAddress::parse(server.toString(QUrl::RemoveUserInfo)));
    const bool isTheOther = other.isSet() && other.isAt(server) && other.url.path() == server.path();
    return isTheOther
               ? fail(ErrorKind::InvalidInput, u"the other of the two servers is at this address already"_s)
               : Result<>();
}

Result<> storeServer(EngineState& state, Hop hop, const AccountSettings& account)
{
    SHANKE_TRY(state.folder().save(account));
    state.sync().onAccountChanged(hop);
    return {};
}

} // namespace

Account::Account(Engine& engine, CredentialSource& school, CredentialSource& county)
    : m_engine(engine),
      m_school{school, std::make_unique<QObject>()},
      m_county{county, std::make_unique<QObject>()}
{
    for (const Hop hop : Hops)
        m_engine.vault().read(passwordOf(hop),
                              {signAt(hop).asking.get(),
                               [this, hop](const Result<KeptSecret>& kept) { usePassword(hop, kept, {}); }});
}

Account::~Account() = default;

AccountSettings Account::settings() const
{
    return m_engine.account();
}

Result<> Account::checkServer(const QString& address)
{
    SHANKE_TRY(ServerAddress::parse(address));
    return {};
}

QFuture<Result<>> Account::setServer(Hop hop, const QUrl& server, const QString& user,
                                     const QString& password)
{
    const Answer<> answer;
    AccountSettings account = m_engine.account();
    if (account.isProvisional() && !server.isEmpty()) {
        answer(fail(ErrorKind::Precondition,
                    u"no-account: the user name and the school have to be known first"_s));
        return answer.future();
    }
    const QUrl url = server.adjusted(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    if (const auto checked = check(url, account.server(otherThan(hop))); !url.isEmpty() && !checked) {
        answer(checked);
        return answer.future();
    }
    ServerAccount& changed = account.server(hop);
    const bool isForgotten = password.isEmpty() && (url.isEmpty() || !changed.isSet());
    if (!changed.isAt(url))
        changed.certificate.reset(); // it was that of another server
    changed.url = url;
    changed.user = user;
    m_engine.setAccount(account);
    auto stored =
        m_engine.run([hop, account](EngineState& state) { return storeServer(state, hop, account); });
    Sign& sign = signAt(hop);
    sign.asking = std::make_unique<QObject>();
    sign.credentials.awaitPassword();
    const Continuation<KeptSecret> use(
        sign.asking.get(), [this, hop, password, stored, answer](const Result<KeptSecret>& kept) mutable {
            usePassword(hop, kept, password);
            stored.then([answer](const Result<>& result) { answer(result); });
        });
    SecretVault& vault = m_engine.vault();
    if (isForgotten)
        vault.remove(passwordOf(hop), {sign.asking.get(), [](const Result<>&) {}});
    password.isEmpty() ? vault.read(passwordOf(hop), use) : vault.write(passwordOf(hop), password, use);
    return answer.future();
}

// A password that could not be kept anywhere still serves until the program ends.
void Account::usePassword(Hop hop, const Result<KeptSecret>& kept, const QString& otherwise)
{
    const QString password = kept ? kept->text : otherwise;
    AccountSettings account = m_engine.account();
    ServerAccount& server = account.server(hop);
    server.hasPassword = !password.isEmpty();
    server.passwordIsSafe = kept ? kept->isSafe : password.isEmpty();
    m_engine.setAccount(account);
    signAt(hop).credentials.setPassword(server.user, password);
    emit settingsChanged();
}

QFuture<Result<bool>> Account::canBeCorrected()
{
    return m_engine.run([](EngineState& state) -> Result<bool> {
        SHANKE_LET(const Connection* work, state.work().open());
        return IdentityCorrection::isPossible(*work);
    });
}

QFuture<Result<QString>> Account::testServer(const QUrl& server, const QString& user, const QString& password)
{
    const auto address = addressOf(server, user, password);
    HttpOptions options;
    options.certificate = m_engine.account().certificateOf(server);
    return m_engine.start<QString>([address, options](EngineState& state, const Answer<QString>& answer) {
        if (!address)
            answer(tl::unexpected(address.error()));
        else
            askServer(*address, options, state.runs(), answer);
    });
}

} // namespace shanke
