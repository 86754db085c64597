// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ProvisionCommand.h"

#include "app/cli/ServerAdministrator.h"
#include "base/ShortCode.h"
#include "base/WholeFile.h"
#include "base/counted.h"
#include "http/CertificateProbe.h"
#include "provision/RosterFile.h"
#include "trust/Anchor.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto RecoveryVariable = "SHANKE_RECOVERY_KEY";

} // namespace

ProvisionCommand::ProvisionCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "provision", "open the spaces of a county for the people of a roster");
    me.add_option("ROSTER", m_roster,
                  "a workbook (.xlsx) or table (.csv) with account, name, school, subjects and roles")
        ->required();
    me.add_option("--platform", m_platform,
                  "http(s)://host[:port] of the county's CouchDB; the administrator's name:password in the "
                  "environment as SHANKE_ADMIN")
        ->required()
        ->type_name("URL");
    me.add_option("--code", m_code,
                  "the code that the platform itself shows, when this PC does not know it yet")
        ->type_name("CODE");
    addAuthorityOptions(me);
    addAccountOptions(me);
    me.add_option(
          "--node", m_nodes,
          "a school's server, by the key that it shows at its start: it comes onto the school's roster")
        ->type_name("SCHOOL=KEY")
        ->allow_extra_args(false);
    me.add_option(
          "--end-node", m_endedNodes,
          "a school's server whose key somebody else may have: what it says from now on counts for "
          "nothing. NUMBER: of what it said, the last that counts; otherwise all that the platform has")
        ->type_name("SCHOOL=KEY[@NUMBER]")
        ->allow_extra_args(false);
    me.add_option(
          "--vouch", m_devices,
          "a device as the report names it, after its person read its code to you: the county vouches for it")
        ->type_name("DEVICE")
        ->allow_extra_args(false);
    me.add_flag("--dry-run", m_isDryRun, "only say what would be done");
    me.add_option("--report", m_table, "write accounts, roles and databases of everybody into a table (.csv)")
        ->type_name("FILE");
}

void ProvisionCommand::addAuthorityOptions(CLI::App& me)
{
    me.add_option("--authority", m_authority,
                  "the file with which the county signs its rosters; keep a copy of it in a safe place")
        ->required()
        ->type_name("FILE");
    me.add_flag("--new-authority", m_isNewAuthority,
                "make that file, and print the county's recovery key once, to be kept on paper");
    CLI::Option* const replaces =
        me.add_flag(
              "--replace-key", m_isReplacingKey,
              "make that file with a new working key, where the one before was lost or stolen; the recovery "
              "key of the county's paper in the environment as SHANKE_RECOVERY_KEY")
            ->excludes("--new-authority");
    me.add_option(
          "--last-event", m_lastEvent,
          "of what the key before said, the number of the last that counts; otherwise all that the platform "
          "has")
        ->type_name("NUMBER")
        ->check(CLI::NonNegativeNumber)
        ->needs(replaces);
}

void ProvisionCommand::addAccountOptions(CLI::App& me)
{
    me.add_option(
          "--account", m_accounts,
          "the account node-SCHOOL with which a school's server signs in at the county; its password goes "
          "into FILE. One that is there stays as it is")
        ->type_name("SCHOOL=FILE")
        ->allow_extra_args(false);
    me.add_option("--renew-account", m_renewedAccounts,
                  "the same with a new password, where that of before was lost or stolen")
        ->type_name("SCHOOL=FILE")
        ->allow_extra_args(false);
    me.add_option("--give-code", m_codeReceivers,
                  "the account of somebody: prints a code with which one PC of theirs enters their school "
                  "within a week; the county signs it, and every server of the school takes it")
        ->type_name("ACCOUNT")
        ->allow_extra_args(false);
}

void ProvisionCommand::start()
{
    const auto server = platform();
    if (!server)
        return fail(server.error());
    auto wanted = order();
    if (!wanted)
        return fail(wanted.error());
    wanted->author = server->user;
    if (const auto authority = findAuthority(); !authority)
        return fail(authority.error());
    m_code.empty() ? open(*server, *std::move(wanted)) : compareCode(*server, *wanted);
}

// Whatever is written wrong is said before anything is made or sent.
Result<OpeningOrder> ProvisionCommand::order() const
{
    OpeningOrder order;
    for (const std::string& each : m_nodes) {
        SHANKE_LET(SchoolNode node, nodeIn(QString::fromStdString(each)));
        order.nodes.push_back(std::move(node));
    }
    for (const std::string& each : m_endedNodes) {
        SHANKE_LET(NodeEnd end, nodeEndIn(QString::fromStdString(each)));
        order.ends.push_back(std::move(end));
    }
    for (const std::string& each : m_devices) {
        SHANKE_LET(DeviceId device, deviceIn(QString::fromStdString(each)));
        order.devices.push_back(std::move(device));
    }
    for (const std::string& each : m_accounts) {
        SHANKE_LET(AccountOrder account,
                   accountIn(QString::fromStdString(each), AccountOrder::Password::AsItIs));
        order.accounts.push_back(std::move(account));
    }
    for (const std::string& each : m_renewedAccounts) {
        SHANKE_LET(AccountOrder account,
                   accountIn(QString::fromStdString(each), AccountOrder::Password::Anew));
        order.accounts.push_back(std::move(account));
    }
    if (m_isReplacingKey) {
        SHANKE_LET(order.succession, succession());
    }
    for (const std::string& each : m_codeReceivers)
        order.codes.push_back({UserId(QString::fromStdString(each)), OneTimeCode::make(),
                               QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch()).addDays(7)});
    SHANKE_LET(order.roster, readRoster(QString::fromStdString(m_roster)));
    if (order.roster.people.empty() && order.roster.refusedRows == 0)
        return shanke::fail(ErrorKind::InvalidInput, u"The roster has headings, but nobody below them"_s);
    return order;
}

Result<Succession> ProvisionCommand::succession() const
{
    const QString path = QString::fromStdString(m_authority);
    if (QFileInfo::exists(path))
        return shanke::fail(ErrorKind::Precondition,
                            u"%1 is there already: the new key goes into a file of another name"_s.arg(path),
                            path);
    const auto recovery = DeviceKey::fromSeed(qgetenv(RecoveryVariable).trimmed());
    if (!recovery)
        return shanke::fail(ErrorKind::InvalidInput,
                            u"SHANKE_RECOVERY_KEY has to hold the 64 characters of the recovery key"_s);
    const auto last = m_lastEvent < 0 ? std::nullopt : std::optional<qint64>(m_lastEvent);
    return Succession{*recovery, path, last};
}

// The recovery key is printed before anything is sent: a run that fails later has an authority already.
Result<> ProvisionCommand::findAuthority()
{
    const QString path = QString::fromStdString(m_authority);
    if (m_isReplacingKey)
        return {}; // when the platform has said which was before
    if (!m_isNewAuthority) {
        SHANKE_LET(m_signing, CountyAuthority::open(path));
        return {};
    }
    SHANKE_LET(auto made, CountyAuthority::make());
    m_signing = std::move(made.authority);
    if (m_isDryRun)
        return {};
    SHANKE_TRY(m_signing->save(path));
    const QString recovery = QString::fromLatin1(made.recovery.seed());
    console().line(u"The recovery key of this county, which is in no file: %1"_s.arg(recovery),
                   {{u"recovery_key"_s, recovery}});
    const QString code = Anchor(Anchor::County{made.recovery.publicKey()}).code();
    const QString key = QString::fromLatin1(made.recovery.publicKey().toHex());
    console().line(u"The code by which people recognise it: %1 (public key %2)"_s.arg(code, key),
                   {{u"county_code"_s, code}, {u"county_key"_s, key}});
    return {};
}

Result<ServerAddress> ProvisionCommand::platform() const
{
    SHANKE_LET(const QUrl known, withAdministrator(QUrl(QString::fromStdString(m_platform)), console()));
    return ServerAddress::parse(known.toString(QUrl::FullyEncoded));
}

void ProvisionCommand::compareCode(const ServerAddress& server, const OpeningOrder& order)
{
    const auto compare = [=, this](const Result<ServerCertificate>& seen) {
        if (!seen)
            return fail(seen.error());
        if (const QString code = shortCode(seen->digest); !isSameCode(QString::fromStdString(m_code), code))
            return fail(
                {ErrorKind::UntrustedServer,
                 u"The platform has the code %1, not the one that was given; nothing was sent."_s.arg(code),
                 {}});
        HttpOptions options;
        options.certificate = seen->digest;
        open(server, order, options);
    };
    new CertificateProbe(server, *this, {this, compare});
}

void ProvisionCommand::open(const ServerAddress& server, OpeningOrder order, const HttpOptions& options)
{
    m_transport = std::make_unique<QtHttpTransport>(server, options);
    m_provisioning = std::make_unique<Provisioning>(*m_transport, m_clock, std::move(order), m_signing);
    connect(m_provisioning.get(), &Provisioning::progressed, this, &ProvisionCommand::showProgress);
    const auto mode = m_isDryRun ? Provisioning::Mode::DryRun : Provisioning::Mode::Open;
    m_provisioning->start(mode, {this, [this](const Result<OpeningReport>& report) {
                                     report ? show(*report) : fail(report.error());
                                 }});
}

void ProvisionCommand::interrupt()
{
    console().complain(u"stopped; run it again and it goes on."_s);
    finish(ExitStatus::Failed);
}

void ProvisionCommand::showProgress(qint64 done, qint64 all)
{
    if (m_clock.monotonic() - m_shown < 2s)
        return;
    m_shown = m_clock.monotonic();
    console().line(u"%1 of %2"_s.arg(done).arg(counted(all, u"database"_s)),
                   {{u"databases_done"_s, done}, {u"databases"_s, all}});
}

void ProvisionCommand::show(const OpeningReport& report)
{
    if (console().isJson())
        console().object(report.toJson());
    else
        for (const QString& line : report.toLines())
            console().line(line, {});
    if (const auto written = writeTable(report); !written)
        return fail(written.error());
    finish(report.needsAttention() ? ExitStatus::NeedsAttention : ExitStatus::Done);
}

Result<> ProvisionCommand::writeTable(const OpeningReport& report) const
{
    if (m_table.empty())
        return {};
    WholeFile file(QString::fromStdString(m_table));
    SHANKE_TRY(file.open());
    SHANKE_TRY(file.write(report.toCsv()));
    return file.commit();
}

} // namespace shanke::cli
