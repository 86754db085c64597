// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/SignInService.h"

#include "signin/SignInRun.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/signin/ProviderQuestion.h"
#include "workspace/signin/SignOut.h"
#include "workspace/signin/TokenKeeper.h"

namespace shanke {

using namespace Qt::StringLiterals;

SignInService::SignInService(Engine& engine, TokenKeeper& tokens) : m_engine(engine), m_tokens(tokens)
{
    connect(&tokens, &TokenKeeper::changed, this, &SignInService::statusChanged);
}

SignInService::~SignInService() = default;

SignInStatus SignInService::status() const
{
    const AccountSettings account = m_engine.account();
    return {m_tokens.state(), {account.issuer, account.clientId}, m_tokens.isKept(), m_tokens.problem()};
}

QFuture<Result<SignInProvider>> SignInService::findProvider()
{
    const AccountSettings account = m_engine.account();
    const Answer<SignInProvider> near;
    askForProvider(account.nearestServer(), *this, near);
    if (!account.schoolServer.isSet() || !account.countyServer.isSet())
        return near.future();
    const Answer<SignInProvider> answer;
    near.future().then(this, [this, account, answer](const Result<SignInProvider>& found) {
        found ? answer(found) : askForProvider(account.countyServer, *this, answer);
    });
    return answer.future();
}

QFuture<Result<>> SignInService::signIn(const SignInProvider& provider, Way way)
{
    cancel();
    m_answer.emplace();
    const QFuture<Result<>> future = m_answer->future();
    m_run = std::make_unique<SignInRun>(provider.issuer, provider.clientId, m_engine.clock());
    connect(m_run.get(), &SignInRun::prompted, this, &SignInService::prompted);
    connect(m_run.get(), &SignInRun::finished, this,
            [this, provider](const SignedIn& signedIn) { onSignedIn(provider, signedIn); });
    connect(m_run.get(), &SignInRun::failed, this, [this](const Error& error) { end(Failure(error)); });
    m_run->start(way == Way::Device ? SignInRun::Way::Device : SignInRun::Way::Browser);
    return future;
}

void SignInService::cancel()
{
    end(fail(ErrorKind::Cancelled, u"the sign-in was cancelled"_s));
}

void SignInService::end(const Result<>& result)
{
    if (m_run)
        m_run.release()->deleteLater(); // may be what is calling
    if (const auto answer = std::exchange(m_answer, std::nullopt))
        (*answer)(result);
}

// The person of a workspace never changes: its databases are named after them.
Result<> SignInService::checkPerson(const SignedIn& signedIn) const
{
    const UserId person = m_engine.account().user;
    if (signedIn.who.subject == person)
        return {};
    return fail(
        ErrorKind::Forbidden,
        u"You signed in as %1, but this workspace is that of %2. Sign out in the browser and sign in as "
        "%2, or open the workspace of %1."_s.arg(signedIn.who.subject.toString(), person.toString()));
}

void SignInService::onSignedIn(const SignInProvider& provider, const SignedIn& signedIn)
{
    if (const auto same = checkPerson(signedIn); !same)
        return end(same);
    setProvider(provider).then(this, [this, signedIn](const Result<>& stored) {
        if (!m_run)
            return; // cancelled meanwhile
        if (!stored)
            return end(stored);
        m_tokens.keep(signedIn.tokens, signedIn.provider,
                      {this, [this](const Result<>& kept) { end(kept); }});
    });
}

QFuture<Result<>> SignInService::setProvider(const SignInProvider& provider)
{
    AccountSettings account = m_engine.account();
    account.issuer = provider.issuer;
    account.clientId = provider.clientId;
    m_engine.setAccount(account);
    return m_engine.run([account](EngineState& state) { return state.folder().save(account); });
}

QFuture<Result<SignOutReport>> SignInService::signOut()
{
    cancel();
    const Answer<SignOutReport> answer;
    const SignInProvider provider = status().provider;
    m_signingOut.keep(std::make_unique<SignOut>(provider, m_tokens))
        .start([this, answer](const SignOutReport& report) {
            setProvider({}).then(this, [answer, report](const Result<>& stored) {
                answer(stored.map([&] { return report; }));
            });
        });
    return answer.future();
}

} // namespace shanke
