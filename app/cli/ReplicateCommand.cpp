// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ReplicateCommand.h"

#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ProgressInterval = 500; // ms

} // namespace

ReplicateCommand::ReplicateCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "replicate", "move what TARGET lacks from SOURCE to it");
    me.add_option("SOURCE", m_source, "a database here, or http(s)://[user:password@]host[:port]/database")
        ->required();
    me.add_option("TARGET", m_target, "the same; a database here is made when missing")->required();
    me.add_flag("--continuous", m_continuous, "go on with what changes later, until stopped");
    me.add_flag("--create-target", m_createTarget, "make the database at the server when missing");
}

void ReplicateCommand::start()
{
    Workspace* opened = workspace();
    if (!opened)
        return;
    ReplicationService& service = opened->replication();
    connect(&service, &ReplicationService::progressed, this, &ReplicateCommand::showProgress);
    connect(&service, &ReplicationService::interrupted, this,
            [this](const Error& error) { console().complain(u"%1 Trying again."_s.arg(error.detail)); });
    m_shown.start();
    await(service.replicate({QString::fromStdString(m_source), QString::fromStdString(m_target), m_continuous,
                             m_createTarget}),
          [this](const ReplicationReport& report) { summarise(report); });
}

void ReplicateCommand::interrupt()
{
    workspace()->replication().cancel();
}

void ReplicateCommand::showProgress(const ReplicationReport& report)
{
    if (m_shown.elapsed() < ProgressInterval)
        return;
    m_shown.restart();
    console().line(
        u"%1 documents read, %2 written"_s.arg(report.docsRead).arg(report.docsWritten),
        {{u"docs_read"_s, number(report.docsRead)}, {u"docs_written"_s, number(report.docsWritten)}});
}

void ReplicateCommand::summarise(const ReplicationReport& report)
{
    console().object({{u"docs_read"_s, number(report.docsRead)},
                      {u"docs_written"_s, number(report.docsWritten)},
                      {u"refused"_s, number(report.refused)},
                      {u"conflicts"_s, number(report.conflicts)},
                      {u"requests"_s, number(report.requests)},
                      {u"bytes_sent"_s, number(report.bytesSent)},
                      {u"bytes_received"_s, number(report.bytesReceived)},
                      {u"seconds"_s, report.seconds},
                      {u"last_seq"_s, report.lastSequence}});
    if (report.stopped && !m_continuous) {
        console().complain(u"stopped before the end; the next run goes on from there."_s);
        return finish(ExitStatus::Failed);
    }
    finish(report.refused > 0 || report.conflicts > 0 ? ExitStatus::NeedsAttention : ExitStatus::Done);
}

} // namespace shanke::cli
