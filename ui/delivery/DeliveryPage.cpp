// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/DeliveryPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/PageHeader.h"
#include "ui/common/ServerWords.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/SyncSentence.h"
#include "ui/delivery/DeliveryDelegate.h"
#include "ui/delivery/DeliveryWords.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shanke {

DeliveryPage::DeliveryPage(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent), m_model(workspace, clock), m_info(new InfoBar), m_empty(new EmptyState)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::large);
    layout->addWidget(makeHeader());
    layout->addWidget(m_info);
    layout->addWidget(makeStateCard());
    layout->addWidget(makeList(), 3);
    layout->addWidget(m_empty, 3);
    layout->addWidget(makeLog(), 2);

    connect(&m_model, &DeliveryViewModel::changed, this, &DeliveryPage::showStatus);
    connect(&m_model, &DeliveryViewModel::logChanged, this, &DeliveryPage::showLog);
    connect(&m_model, &DeliveryViewModel::failed, m_info, &InfoBar::showError);
    connect(m_empty, &EmptyState::activated, this, &DeliveryPage::settingsRequested);
    showStatus();
    m_model.refresh();
}

PageHeader* DeliveryPage::makeHeader()
{
    auto* header = new PageHeader(title());
    m_stop = makeButton(tr("Stop"));
    m_sync = makeButton(tr("Sync now"), ButtonKind::Primary, u"sync"_s);
    m_sync->setToolTip(tr("Exchange with the server now (F5)"));
    m_stop->setObjectName(u"delivery.stop"_s);
    m_sync->setObjectName(u"delivery.sync"_s);
    connect(m_stop, &QPushButton::clicked, &m_model, &DeliveryViewModel::stop);
    connect(m_sync, &QPushButton::clicked, this, &DeliveryPage::syncNow);
    auto* carry = makeButton(tr("Carry on a stick"), ButtonKind::Ordinary, u"pc"_s);
    carry->setObjectName(u"delivery.carry"_s);
    carry->setToolTip(tr("Take work with you, or bring in what somebody brings (Ctrl+U)"));
    connect(carry, &QPushButton::clicked, this, &DeliveryPage::courierRequested);
    auto* receipts = makeButton(tr("Receipts…"), ButtonKind::Ordinary, u"check"_s);
    receipts->setObjectName(u"delivery.receipts"_s);
    receipts->setToolTip(tr("What proves that work was handed in or decided, to be printed and checked"));
    connect(receipts, &QPushButton::clicked, this, &DeliveryPage::receiptsRequested);
    header->addAction(receipts);
    header->addAction(carry);
    header->addAction(m_stop);
    header->addAction(m_sync);
    return header;
}

Card* DeliveryPage::makeStateCard()
{
    auto* card = new Card;
    m_badge = new StatusBadge;
    m_sentence = makeLabel({}, TextRole::Body, LineBreaks::Wrap);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    m_sentence->setObjectName(u"delivery.sentence"_s);
    line->addWidget(m_badge);
    line->addWidget(m_sentence, 1);
    card->content()->addLayout(line);

    m_servers = makeLabel({}, TextRole::Muted, LineBreaks::Wrap);
    m_servers->setObjectName(u"delivery.servers"_s);
    card->content()->addWidget(m_servers);
    card->content()->addWidget(makeConfirmation());

    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_announcement = makeLabel({}, TextRole::Muted);
    auto* transfer = new QHBoxLayout;
    transfer->setSpacing(spacing::medium);
    transfer->addWidget(m_progress, 1);
    transfer->addWidget(m_announcement);
    card->content()->addLayout(transfer);
    return card;
}

// While this PC is not confirmed.
QWidget* DeliveryPage::makeConfirmation()
{
    m_unconfirmed = makeLabel({}, TextRole::Body, LineBreaks::Wrap);
    m_unconfirmed->setObjectName(u"delivery.unconfirmed"_s);
    auto* devices = makeButton(tr("PCs of the school"), ButtonKind::Plain);
    devices->setObjectName(u"delivery.devices"_s);
    connect(devices, &QPushButton::clicked, this, &DeliveryPage::devicesRequested);
    m_confirmation = new QWidget;
    auto* line = new QHBoxLayout(m_confirmation);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_unconfirmed, 1);
    line->addWidget(devices);
    m_confirmation->hide();
    return m_confirmation;
}

QListView* DeliveryPage::makeList()
{
    m_list = new QListView;
    m_list->setObjectName(u"delivery.list"_s);
    m_list->setModel(&m_model.items());
    m_list->setItemDelegate(new DeliveryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Documents that are not there yet"));
    return m_list;
}

QWidget* DeliveryPage::makeLog()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    auto* line = new QHBoxLayout;
    auto* copy = makeButton(tr("Copy"), ButtonKind::Plain, u"copy"_s);
    copy->setObjectName(u"delivery.copy"_s);
    copy->setAccessibleName(tr("Copy the log"));
    connect(copy, &QPushButton::clicked, this, &DeliveryPage::copyLog);
    line->addWidget(makeLabel(tr("What happened"), TextRole::Heading));
    line->addStretch();
    line->addWidget(copy);
    layout->addLayout(line);
    m_log = new QPlainTextEdit;
    m_log->setObjectName(u"delivery.log"_s);
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setTabStopDistance(scaled(140));
    m_log->setAccessibleName(tr("What happened"));
    m_log->setPlaceholderText(tr("Nothing was exchanged with a server yet."));
    layout->addWidget(m_log);
    return part;
}

void DeliveryPage::activate()
{
    m_model.refresh();
    m_sync->setFocus();
}

void DeliveryPage::syncNow()
{
    m_model.syncNow();
}

void DeliveryPage::showStatus()
{
    const SyncStatus& status = m_model.status();
    m_badge->setBadge(SyncSentence::badge(status));
    m_sentence->setText(m_model.sentence());
    m_sync->setEnabled(m_model.hasServer() && !m_model.isWorking());
    showServers();
    showConfirmation();
    showProgress();
    showAttention();

    const bool nothingWaits = m_model.isLoaded() && m_model.items().rowCount() == 0;
    m_list->setHidden(nothingWaits);
    m_empty->setVisible(nothingWaits);
    m_empty->setContent(nothingWaits && status.isComplete() ? u"check"_s : u"delivery"_s,
                        DeliveryWords::total(status), m_model.hasServer() ? QString() : tr("Set a server"));
}

// Where there are two, each hop is told.
void DeliveryPage::showServers()
{
    const SyncStatus& status = m_model.status();
    m_servers->setHidden(std::any_of(Hops.begin(), Hops.end(),
                                     [&](Hop hop) { return status.at(hop).link == LinkState::NoServer; }));
    m_servers->setText(ServerWords::line(status, Hop::School) + u'\n' +
                       ServerWords::line(status, Hop::County));
}

void DeliveryPage::showConfirmation()
{
    m_unconfirmed->setText(DeliveryWords::unconfirmed(m_model.status()));
    m_confirmation->setHidden(m_unconfirmed->text().isEmpty());
}

void DeliveryPage::showProgress()
{
    const SyncStatus& status = m_model.status();
    const bool working = m_model.isWorking();
    m_stop->setVisible(working);
    m_progress->setVisible(working);
    m_progress->setRange(0, status.toSend);
    m_progress->setValue(status.sent);
    m_announcement->setText(m_model.announcement());
    m_announcement->setVisible(!m_announcement->text().isEmpty());
}

void DeliveryPage::showAttention()
{
    const SyncStatus& status = m_model.status();
    if (status.files.isHeldByBudget)
        m_info->showMessage(Tone::Info,
                            tr("As much of your files was sent as is allowed for a day. The rest goes "
                               "tomorrow; texts go at once as always."),
                            {tr("Send anyway today"), [this] { m_model.sendFilesToday(); }});
    if (status.link != LinkState::Attention)
        return;
    if (status.attentionDatabase.isEmpty() && status.problem)
        m_info->showError(*status.problem);
    else
        m_info->showMessage(
            Tone::Attention,
            tr("The exchange of “%1” stopped: at the server it is gone, or most of it was deleted "
               "there. Nothing was deleted on this PC. Ask the person who looks after the server "
               "before going on.")
                .arg(status.attentionDatabase),
            {tr("I asked, go on"), [this] { m_model.goOn(); }});
}

void DeliveryPage::showLog()
{
    if (m_log->toPlainText() == m_model.log())
        return;
    const int place = m_log->verticalScrollBar()->value();
    m_log->setPlainText(m_model.log());
    m_log->verticalScrollBar()->setValue(place);
}

void DeliveryPage::copyLog()
{
    QApplication::clipboard()->setText(m_model.sentence() + u'\n' + m_model.log());
    m_info->showMessage(Tone::Good, tr("The log was copied."));
}

} // namespace shanke
