// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ReplicateCommand.h"

#include "base/ShortCode.h"
#include "base/counted.h"
#include "workspace/CourierService.h"
#include "workspace/NearbyService.h"
#include "workspace/Workspace.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ReplicationProgressInterval = 500; // ms

} // namespace

ReplicateCommand::ReplicateCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "replicate", "move what TARGET lacks from SOURCE to it");
    me.add_option(
          "SOURCE", m_source,
          "a database here, http(s)://[user:password@]host[:port]/database, or a file: a snapshot or a "
          "bundle")
        ->required();
    me.add_option("TARGET", m_target, "a database here, which is made when missing, or an address")
        ->required();
    me.add_option("--code", m_code,
                  "the code that the server itself shows, when this PC does not know it yet")
        ->type_name("CODE");
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
    if (!m_code.empty())
        return compareCode(m_source.find("://") != std::string::npos ? m_source : m_target);
    if (!QFileInfo(QString::fromStdString(m_source)).isFile())
        return replicate();
    // What a bundle brings of one database; everything else that is a file is a snapshot.
    await(opened->courier().look(QString::fromStdString(m_source)), [this](const CarriedFile& file) {
        file.kind == CarriedFile::Kind::Bundle ? bringIn() : replicate();
    });
}

void ReplicateCommand::bringIn()
{
    BringConsent consent;
    consent.only = QString::fromStdString(m_target);
    await(workspace()->courier().bringIn(QString::fromStdString(m_source), consent),
          [this](const BringReport& brought) {
              ReplicationReport report;
              report.docsRead = brought.documents + brought.refused;
              report.docsWritten = brought.documents;
              report.refused = brought.refused;
              report.seconds = double(m_shown.elapsed()) / 1000;
              summarise(report);
          });
}

void ReplicateCommand::compareCode(const std::string& address)
{
    await(workspace()->nearby().trustOf(QUrl(QString::fromStdString(address))),
          [this](const ServerTrust& trust) {
              if (!isSameCode(QString::fromStdString(m_code), trust.code))
                  return fail(
                      {ErrorKind::UntrustedServer,
                       u"the server has the code %1, not the one that was given; nothing was sent."_s.arg(
                           trust.code),
                       {}});
              m_certificate = trust.certificate;
              replicate();
          });
}

void ReplicateCommand::replicate()
{
    ReplicationService& service = workspace()->replication();
    await(service.replicate({QString::fromStdString(m_source), QString::fromStdString(m_target), m_continuous,
                             m_createTarget, m_certificate}),
          [this](const ReplicationReport& report) { summarise(report); });
}

void ReplicateCommand::interrupt()
{
    workspace()->replication().cancel();
}

void ReplicateCommand::showProgress(const ReplicationReport& report)
{
    if (m_shown.elapsed() < ReplicationProgressInterval)
        return;
    m_shown.restart();
    console().line(
        u"%1 read, %2 written"_s.arg(counted(report.docsRead, u"document"_s)).arg(report.docsWritten),
        {{u"docs_read"_s, number(report.docsRead)}, {u"docs_written"_s, number(report.docsWritten)}});
}

void ReplicateCommand::summarise(const ReplicationReport& report)
{
    console().object({{u"docs_read"_s, number(report.docsRead)},
                      {u"docs_written"_s, number(report.docsWritten)},
                      {u"refused"_s, number(report.refused)},
                      {u"owed"_s, number(report.owed)},
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
    if (report.owed > 0)
        console().complain(counted(report.owed, u"document"_s) +
                           u" could not be had or not be given; see status. All is tried again."_s);
    const bool needsAttention = report.refused > 0 || report.owed > 0 || report.conflicts > 0;
    finish(needsAttention ? ExitStatus::NeedsAttention : ExitStatus::Done);
}

} // namespace shanke::cli
