// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/secrets/Keychain.h"

#include <qt6keychain/keychain.h>

namespace shanke::keychain {

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"shanke"_s;

Result<> outcome(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError)
        return {};
    if (job.error() == QKeychain::EntryNotFound)
        return fail(ErrorKind::NotFound, u"the keychain holds no such secret"_s);
    return fail(ErrorKind::ReadOnly, u"the keychain does not open: %1"_s.arg(job.errorString()));
}

} // namespace

bool mayBeThere()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
}

void read(const QString& key, const Continuation<QString>& done)
{
    auto* job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, done] { done(outcome(*job).map([job] { return job->textData(); })); });
    job->start();
}

void write(const QString& key, const QString& secret, const Continuation<>& done)
{
    auto* job = new QKeychain::WritePasswordJob(Service);
    job->setKey(key);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, done] { done(outcome(*job)); });
    job->start();
}

void remove(const QString& key, const Continuation<>& done)
{
    auto* job = new QKeychain::DeletePasswordJob(Service);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, done] {
        const Result<> removed = outcome(*job);
        done(removed || removed.error().kind == ErrorKind::NotFound ? Result<>() : removed);
    });
    job->start();
}

} // namespace shanke::keychain
