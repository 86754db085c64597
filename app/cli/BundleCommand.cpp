// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BundleCommand.h"

#include "base/counted.h"
#include "workspace/CourierService.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 BundleProgressInterval = 500; // ms
constexpr quint64 SmallestPart = 1024 * 1024;
constexpr quint64 LargestPart = (4ULL << 30) - 1;

QString words(const CourierProgress& progress)
{
    switch (progress.step) {
    case CourierProgress::Step::Looking:
        return u"looking at what the other side lacks"_s;
    case CourierProgress::Step::Collecting:
        return u"%1 of %2 collected"_s.arg(progress.done).arg(counted(progress.total, u"document"_s));
    case CourierProgress::Step::Writing:
        return u"%1 of %2 MB written"_s.arg(progress.done / 1'000'000).arg(progress.total / 1'000'000);
    case CourierProgress::Step::Checking:
        return u"checking"_s;
    case CourierProgress::Step::TakingIn:
        return counted(progress.done, u"document"_s) + u" taken in"_s;
    }
    Q_UNREACHABLE();
}

// FILE, or its parts FILE.001, FILE.002… as far as they are there.
QStringList withParts(const QString& file)
{
    if (QFileInfo::exists(file))
        return {file};
    const QFileInfo name(file);
    QStringList parts;
    for (const QString& part :
         name.dir().entryList({name.fileName() + u".[0-9][0-9][0-9]"_s}, QDir::Files, QDir::Name))
        parts.append(name.dir().filePath(part));
    return parts.isEmpty() ? QStringList(file) : parts;
}

QString listed(const QList<int>& numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u", "_s);
}

} // namespace

BundleCommand::BundleCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "bundle", "carry work on a stick, sealed for one person");
    me.require_subcommand(1);
    declareCreate(me);
    declareOpen(me);
    CLI::App* key =
        me.add_subcommand("key", "write the key file of this device, for someone who makes a bundle for it");
    key->fallthrough();
    key->add_option("FILE", m_file, "the key file")->required();
}

void BundleCommand::declareCreate(CLI::App& me)
{
    CLI::App* create = me.add_subcommand("create", "write what the other side lacks into FILE");
    create->fallthrough();
    auto* peer = create->add_option("--for", m_peer, "a user id, a device id, or a key file");
    auto* since =
        create->add_option("--since", m_since,
                           "instead of what they have confirmed: 0 for everything, or the checkpoint that an "
                           "earlier bundle printed; without --for it is for one's own other devices");
    create->add_option("--part-size", m_partBytes, "cut into FILE.001, FILE.002… of at most so many bytes")
        ->transform(CLI::AsSizeValue(false))
        ->check(CLI::Range(SmallestPart, LargestPart));
    create->add_option("FILE", m_file, "the bundle")->required();
    create->callback([peer, since] {
        if (peer->empty() && since->empty())
            throw CLI::RequiredError("--for PEER or --since CHECKPOINT");
    });
    m_create = create;
}

void BundleCommand::declareOpen(CLI::App& me)
{
    CLI::App* open = me.add_subcommand("open", "take in what a bundle brings");
    open->fallthrough();
    open->add_option("FILE", m_files, "bundles, or parts of one in any order")->required();
    open->add_flag("--accept-sender", m_consent.acceptsSender, "the sender's key was compared and is theirs");
    open->add_flag("--accept-deletions", m_consent.acceptsDeletions,
                   "also when more than half of a database goes");
    m_open = open;
}

void BundleCommand::start()
{
    Workspace* opened = workspace();
    if (!opened)
        return;
    connect(&opened->courier(), &CourierService::progressed, this, &BundleCommand::showProgress);
    m_shown.start();
    if (m_create->parsed())
        create();
    else if (m_open->parsed())
        open();
    else
        key();
}

void BundleCommand::interrupt()
{
    workspace()->courier().cancel();
}

void BundleCommand::create()
{
    await(workspace()->courier().receivers(),
          [this](const QList<CourierReceiver>& known) { createFor(known); });
}

void BundleCommand::createFor(const QList<CourierReceiver>& known)
{
    const auto receivers = receiversAmong(known);
    if (!receivers)
        return fail(receivers.error());
    BundleOrder order{*receivers, std::nullopt, qint64(m_partBytes), QString::fromStdString(m_file)};
    if (!m_since.empty()) {
        const auto since = checkpointFromText(QString::fromStdString(m_since));
        if (!since)
            return fail(since.error());
        order.since = *since;
    }
    await(workspace()->courier().take(order), [this](const BundleReport& report) { summarise(report); });
}

Result<QList<DeviceCard>> BundleCommand::receiversAmong(const QList<CourierReceiver>& known) const
{
    const QString peer = QString::fromStdString(m_peer);
    if (QFileInfo(peer).isFile())
        return CourierService::readKeyFile(peer).map([](const DeviceCard& card) { return QList{card}; });
    QList<DeviceCard> cards;
    for (const CourierReceiver& receiver : known) {
        const bool isMeant =
            peer.isEmpty() ? receiver.isOwn
                           : receiver.card.user.toString() == peer || receiver.card.device.toString() == peer;
        if (isMeant)
            cards.append(receiver.card);
    }
    if (!cards.isEmpty())
        return cards;
    const QString who = peer.isEmpty() ? u"another device of yours"_s : u"\"%1\""_s.arg(peer);
    return shanke::fail(
        ErrorKind::NotFound,
        u"No key of %1 is known here. Get a key file from there (shankectl bundle key FILE) and give it "
        "to --for."_s.arg(who));
}

void BundleCommand::summarise(const BundleReport& report)
{
    if (report.files.isEmpty())
        console().complain(u"the other side has everything already; no file was made."_s);
    console().object({{u"files"_s, QJsonArray::fromStringList(report.files)},
                      {u"documents"_s, number(report.documents)},
                      {u"pieces"_s, number(report.pieces)},
                      {u"bytes"_s, number(report.bytes)},
                      {u"checkpoint"_s, report.checkpoint}});
    finish(ExitStatus::Done);
}

void BundleCommand::open()
{
    for (const std::string& file : m_files)
        m_toOpen += withParts(QString::fromStdString(file));
    openNext();
}

void BundleCommand::openNext()
{
    if (m_toOpen.isEmpty()) {
        if (!m_missing.isEmpty())
            console().complain(
                u"not brought in yet: parts %1; what came is stored."_s.arg(listed(m_missing)));
        return finish(m_needsAttention || !m_missing.isEmpty() ? ExitStatus::NeedsAttention
                                                               : ExitStatus::Done);
    }
    const QString file = m_toOpen.takeFirst();
    await(workspace()->courier().bringIn(file, m_consent), [this, file](const BringReport& report) {
        show(file, report);
        openNext();
    });
}

void BundleCommand::show(const QString& file, const BringReport& report)
{
    if (report.wasHereAlready)
        console().complain(u"%1 was brought in before; nothing changed."_s.arg(file));
    if (!report.leftOut.isEmpty())
        console().complain(u"not taken in, because %1 has nothing to do with it here: %2."_s.arg(
            report.sender.name, report.leftOut.join(u", "_s)));
    m_missing = report.missingParts;
    m_needsAttention = m_needsAttention || !report.leftOut.isEmpty() || report.refused > 0;
    console().object({{u"file"_s, file},
                      {u"sender"_s, report.sender.user.toString()},
                      {u"device"_s, report.sender.device.toString()},
                      {u"documents"_s, number(report.documents)},
                      {u"refused"_s, number(report.refused)},
                      {u"already_here"_s, report.wasHereAlready},
                      {u"left_out"_s, QJsonArray::fromStringList(report.leftOut)},
                      {u"parts_missing"_s, int(report.missingParts.size())}});
}

void BundleCommand::key()
{
    await(workspace()->courier().card(), [this](const DeviceCard& card) {
        const QString file = QString::fromStdString(m_file);
        if (const auto written = CourierService::writeKeyFile(card, file); !written)
            return fail(written.error());
        console().line(u"%1: %2, key %3"_s.arg(file, card.name, card.key.fingerprint()),
                       {{u"file"_s, file},
                        {u"user"_s, card.user.toString()},
                        {u"device"_s, card.device.toString()},
                        {u"fingerprint"_s, card.key.fingerprint()}});
        finish(ExitStatus::Done);
    });
}

void BundleCommand::showProgress(const CourierProgress& progress)
{
    if (m_shown.elapsed() < BundleProgressInterval)
        return;
    m_shown.restart();
    console().line(words(progress),
                   {{u"done"_s, number(progress.done)}, {u"total"_s, number(progress.total)}});
}

} // namespace shanke::cli
