// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "base/Runs.h"
#include "workspace/values/SignInValues.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace shanke {

class Engine;
class SignInRun;
class TokenKeeper;
struct SignedIn;

// Signing in with the school's or county's provider, staying signed in, and signing out. Needed once; work
// never waits for it. Opens no browser: it says which address to open. Called from the ui thread, where the
// requests to the provider run as well, because the keychain answers there.
class SignInService : public QObject
{
    Q_OBJECT
public:
    enum class Way {
        Browser, // on this PC
        Device,  // any other, by a code; NotFound where the provider offers none
    };

    SignInService(Engine& engine, TokenKeeper& tokens);
    ~SignInService() override;

    SignInStatus status() const;

    // What the school's server says, else the county's; NotFound when neither names one.
    QFuture<Result<SignInProvider>> findProvider();
    // prompted() follows, then the person, then the answer. Cancelled: the person, or after ten minutes.
    // Forbidden: somebody else than the person of this workspace has signed in.
    QFuture<Result<>> signIn(const SignInProvider& provider, Way way);
    void cancel();
    // Forgets everything here, also without a network, and asks the provider to forget as well.
    QFuture<Result<SignOutReport>> signOut();

signals:
    void prompted(const shanke::SignInPrompt& prompt);
    void statusChanged();

private:
    Result<> checkPerson(const SignedIn& signedIn) const;
    void onSignedIn(const SignInProvider& provider, const SignedIn& signedIn);
    QFuture<Result<>> setProvider(const SignInProvider& provider);
    void end(const Result<>& result);

    Engine& m_engine;
    TokenKeeper& m_tokens;
    std::unique_ptr<SignInRun> m_run;
    Runs m_signingOut;
    std::optional<Answer<>> m_answer; // of the run under way
};

} // namespace shanke
