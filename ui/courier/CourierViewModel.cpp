// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courier/CourierViewModel.h"

#include "ui/courier/CourierWords.h"
#include "workspace/CourierService.h"
#include "workspace/ReplicationService.h"
#include "workspace/Workspace.h"

namespace shanke {

namespace {

constexpr qsizetype MostResults = 20;

} // namespace

CourierViewModel::CourierViewModel(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace)
{
    connect(&m_workspace.courier(), &CourierService::progressed, this,
            [this](const CourierProgress& progress) {
                m_progress = progress;
                emit workChanged();
            });
}

// Whoever looks here is to be found by others: the key is made now, and goes to the school with the next
// exchange.
void CourierViewModel::refresh()
{
    whenReady(m_workspace.courier().card(), this, [this](const Result<DeviceCard>& card) {
        if (!card)
            emit failed(CourierWords::refusedTaking(card.error()));
        readReceivers();
    });
}

void CourierViewModel::readReceivers()
{
    whenReady(m_workspace.courier().receivers(), this,
              [this](const Result<QList<CourierReceiver>>& receivers) {
                  if (receivers)
                      setChoices(*receivers);
                  else
                      emit failed(CourierWords::refusedTaking(receivers.error()));
              });
}

void CourierViewModel::setChoices(const QList<CourierReceiver>& receivers)
{
    QList<CourierChoice> choices;
    for (const CourierReceiver& receiver : receivers) {
        const auto same = std::find_if(choices.begin(), choices.end(), [&](const CourierChoice& choice) {
            return choice.cards.first().user == receiver.card.user;
        });
        if (same != choices.end())
            same->cards.append(receiver.card);
        else
            choices.append({receiver.isOwn ? tr("My other PC") : receiver.card.name, {receiver.card}});
    }
    m_choices = choices;
    emit choicesChanged();
    choose(m_choices.isEmpty() ? -1 : std::clamp<int>(m_chosen, 0, int(m_choices.size()) - 1));
}

void CourierViewModel::choose(int choice)
{
    m_chosen = choice;
    m_previewText.clear();
    emit previewChanged();
    if (choice < 0)
        return;
    m_previewAnswer.to(m_workspace.courier().preview({m_choices[choice].cards, std::nullopt, 0, {}}),
                       [this](const Result<BundlePreview>& preview) {
                           m_previewText = preview ? CourierWords::preview(*preview)
                                                   : CourierWords::refusedTaking(preview.error());
                           emit previewChanged();
                       });
}

void CourierViewModel::addKeyFile(const QString& path)
{
    const auto card = CourierService::readKeyFile(path);
    if (!card) {
        emit failed(
            tr("This is not a key file. Ask for the key file that the other PC writes under “Carry on a "
               "stick”."));
        return;
    }
    m_choices.append({card->name, {*card}});
    emit choicesChanged();
    choose(int(m_choices.size()) - 1);
}

void CourierViewModel::writeKeyFile(const QString& path)
{
    whenReady(m_workspace.courier().card(), this, [this, path](const Result<DeviceCard>& card) {
        const auto written = card.and_then([&](const DeviceCard& mine) {
            return CourierService::writeKeyFile(mine, path).map([&] { return mine; });
        });
        if (written)
            emit succeeded(
                tr("The key file was written. Give it to whoever is to make a file for you. Key: %1")
                    .arg(written->key.fingerprint()));
        else
            emit failed(CourierWords::refusedTaking(written.error()));
    });
}

void CourierViewModel::take(const QString& path, qint64 partBytes)
{
    if (m_chosen < 0 || m_isWorking)
        return;
    setWorking(true);
    const BundleOrder order{m_choices[m_chosen].cards, std::nullopt, partBytes, path};
    whenReady(m_workspace.courier().take(order), this, [this](const Result<BundleReport>& report) {
        setWorking(false);
        if (report)
            emit succeeded(CourierWords::taken(*report));
        else
            emit failed(CourierWords::refusedTaking(report.error()));
        readReceivers();
    });
}

void CourierViewModel::stop()
{
    m_toBring.clear();
    m_workspace.courier().cancel();
    m_workspace.replication().cancel();
}

void CourierViewModel::setWorking(bool working)
{
    m_isWorking = working;
    m_progress = {};
    emit workChanged();
}

void CourierViewModel::bring(const QStringList& files)
{
    m_toBring += files;
    if (!m_isWorking && m_question.isEmpty())
        bringNext();
}

void CourierViewModel::bringNext()
{
    if (m_toBring.isEmpty())
        return setWorking(false);
    setWorking(true);
    m_consent = {};
    m_file = {};
    m_file.path = m_toBring.takeFirst();
    whenReady(m_workspace.courier().look(m_file.path), this, [this](const Result<CarriedFile>& file) {
        if (file)
            return judge(*file);
        addResult(CourierWords::refusedBringing(file.error()));
        bringNext();
    });
}

void CourierViewModel::judge(const CarriedFile& file)
{
    m_file = file;
    if (file.kind == CarriedFile::Kind::Snapshot)
        return bringSnapshot();
    if (!file.isForThisDevice) {
        addResult(CourierWords::notForHere(file));
        return bringNext();
    }
    if (file.knowledge == CarriedFile::Sender::Known)
        return bringBundle();
    ask(CourierWords::question(file));
}

void CourierViewModel::ask(const QString& question)
{
    setWorking(false);
    m_question = question;
    emit questionChanged();
}

QString CourierViewModel::agreement() const
{
    return m_consent.acceptsSender || m_file.knowledge == CarriedFile::Sender::Known
               ? tr("I asked, bring it in")
               : tr("The key is right, bring it in");
}

void CourierViewModel::agree()
{
    if (m_file.knowledge != CarriedFile::Sender::Known && !m_consent.acceptsSender)
        m_consent.acceptsSender = true;
    else
        m_consent.acceptsDeletions = true;
    m_question.clear();
    emit questionChanged();
    setWorking(true);
    bringBundle();
}

void CourierViewModel::decline()
{
    m_question.clear();
    emit questionChanged();
    addResult(tr("The file of %1 was not brought in.").arg(m_file.sender.name));
    bringNext();
}

void CourierViewModel::bringSnapshot()
{
    whenReady(m_workspace.replication().replicate({m_file.path, m_file.database, false, false}), this,
              [this](const Result<ReplicationReport>& report) {
                  addResult(report ? CourierWords::broughtSnapshot(m_file, report->docsWritten)
                                   : CourierWords::refusedBringing(report.error()));
                  bringNext();
              });
}

void CourierViewModel::bringBundle()
{
    whenReady(m_workspace.courier().bringIn(m_file.path, m_consent), this,
              [this](const Result<BringReport>& report) { onBundle(report); });
}

void CourierViewModel::onBundle(const Result<BringReport>& report)
{
    if (!report && report.error().kind == ErrorKind::Precondition && !m_consent.acceptsDeletions)
        return ask(CourierWords::mayDelete(m_file));
    addResult(report ? CourierWords::brought(m_file, *report)
                     : CourierWords::refusedBringing(report.error()));
    bringNext();
}

void CourierViewModel::addResult(const QString& sentence)
{
    m_results.prepend(sentence);
    while (m_results.size() > MostResults)
        m_results.removeLast();
    emit resultsChanged();
}

} // namespace shanke
