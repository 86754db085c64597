// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/Account.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
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

Result<> storeServer(EngineState& state, const AccountSettings& account)
{
    SHANKE_TRY(state.folder().save(account));
    state.sync().onAccountChanged();
    return {};
}

} // namespace

Account::Account(Engine& engine, CredentialSource& credentials)
    : m_engine(engine), m_credentials(credentials), m_asking(std::make_unique<QObject>())
{
    m_engine.vault().read(Secret::ServerPassword, {m_asking.get(), [this](const Result<KeptSecret>& kept) {
                                                       usePassword(kept, {});
                                                   }});
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

QFuture<Result<>> Account::setServer(const QUrl& server, const QString& user, const QString& password,
                                     bool isCounty)
{
    const Answer<> answer;
    if (const auto address = addressOf(server, user, password); !server.isEmpty() && !address) {
        answer(tl::unexpected(address.error()));
        return answer.future();
    }
    AccountSettings account = m_engine.account();
    if (!account.isServer(server))
        account.certificate.reset(); // it was that of another server
    account.server = server.adjusted(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    account.serverUser = user;
    account.serverIsCounty = isCounty;
    m_engine.setAccount(account);
    auto stored = m_engine.run([account](EngineState& state) { return storeServer(state, account); });
    m_asking = std::make_unique<QObject>();
    m_credentials.awaitPassword();
    const Continuation<KeptSecret> use(
        m_asking.get(), [this, password, stored, answer](const Result<KeptSecret>& kept) mutable {
            usePassword(kept, password);
            stored.then([answer](const Result<>& result) { answer(result); });
        });
    SecretVault& vault = m_engine.vault();
    password.isEmpty() ? vault.read(Secret::ServerPassword, use)
                       : vault.write(Secret::ServerPassword, password, use);
    return answer.future();
}

// A password that could not be kept anywhere still serves until the program ends.
void Account::usePassword(const Result<KeptSecret>& kept, const QString& otherwise)
{
    const QString password = kept ? kept->text : otherwise;
    AccountSettings account = m_engine.account();
    account.hasPassword = !password.isEmpty();
    account.passwordIsSafe = kept ? kept->isSafe : password.isEmpty();
    m_engine.setAccount(account);
    m_credentials.setPassword(account.serverUser, password);
    emit settingsChanged();
}

QFuture<Result<QString>> Account::testServer(const QUrl& server, const QString& user, const QString& password)
{
    const auto address = addressOf(server, user, password);
    HttpOptions options;
    if (const AccountSettings account = m_engine.account(); account.isServer(server))
        options.certificate = account.certificate;
    return m_engine.start<QString>([address, options](EngineState& state, const Answer<QString>& answer) {
        if (!address)
            answer(tl::unexpected(address.error()));
        else
            askServer(*address, options, state, answer);
    });
}

} // namespace shanke
