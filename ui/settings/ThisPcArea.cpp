// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ThisPcArea.h"

#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/KeepingSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/settings/ArchiveBox.h"
#include "ui/settings/ResourceFolderBox.h"
#include "workspace/KeepingService.h"
#include "workspace/Workspace.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr qint64 Megabyte = qint64(1) << 20;
constexpr int ShownBackups = 5;

} // namespace

ThisPcArea::ThisPcArea(Workspace& workspace, QWidget* parent)
    : AreaPage(tr("This PC"),
               tr("Your work is checked every day and backed up every hour that you work, by itself. These "
                  "backups stay on this PC."),
               parent),
      m_model(workspace.keeping()),
      m_info(new InfoBar)
{
    m_info->setObjectName(u"settings.keepingMessage"_s);
    addWide(m_info);
    addFacts();
    addWide(makeButtons());
    addWide(new ResourceFolderBox(workspace));
    addWide(new ArchiveBox(workspace));
    connectModel();
    if (const QString done = KeepingSentence::of(workspace.keeping().notes()); !done.isEmpty())
        m_info->showMessage(Tone::Attention, done);
}

void ThisPcArea::addFacts()
{
    m_space = addFact(tr("Space used"));
    m_disk = addFact(tr("Disk"));
    addRow(tr("Keep free"), makeFreeLimit());
    m_check = addFact(tr("Last check"));
    m_aside = addFact(tr("Put aside"));
    m_noBackup = addFact(tr("Backups"));
    m_noBackup->setText(tr("none yet; the first is made when you have worked a while"));
    addRow(tr("Backups"), makeBackups());
}

QWidget* ThisPcArea::makeFreeLimit()
{
    m_limit = new QSpinBox;
    m_limit->setObjectName(u"settings.freeLimit"_s);
    m_limit->setRange(64, 65536);
    m_limit->setSingleStep(128);
    m_limit->setSuffix(tr(" MB"));
    m_limit->setKeyboardTracking(false);
    m_limit->setToolTip(tr("When less is free, no more files are taken. Texts are saved to the end."));
    connect(m_limit, &QSpinBox::valueChanged, &m_model,
            [this](int megabytes) { m_model.setFreeLimit(megabytes * Megabyte); });
    return m_limit;
}

QWidget* ThisPcArea::makeBackups()
{
    m_backups = new QListWidget;
    m_backups->setObjectName(u"settings.backups"_s);
    m_backups->setFixedHeight(scaled(30) * ShownBackups);
    connect(m_backups, &QListWidget::currentRowChanged, this,
            [this](int row) { m_restore->setEnabled(row >= 0 && !m_model.isBusy()); });
    return m_backups;
}

QWidget* ThisPcArea::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, spacing::small, 0, 0);
    row->setSpacing(spacing::medium);
    m_checkNow = makeButton(tr("Check now"));
    m_checkNow->setObjectName(u"settings.check"_s);
    m_backUp = makeButton(tr("Back up now"));
    m_backUp->setObjectName(u"settings.backUp"_s);
    m_restore = makeButton(tr("Go back to this backup…"));
    m_restore->setObjectName(u"settings.restore"_s);
    m_restore->setEnabled(false);
    for (QPushButton* button : {m_checkNow, m_backUp, m_restore})
        row->addWidget(button);
    row->addStretch();
    return buttons;
}

void ThisPcArea::connectModel()
{
    connect(m_checkNow, &QPushButton::clicked, &m_model, &KeepingModel::check);
    connect(m_backUp, &QPushButton::clicked, &m_model, &KeepingModel::backUp);
    connect(m_restore, &QPushButton::clicked, this, &ThisPcArea::askToRestore);
    connect(&m_model, &KeepingModel::changed, this, &ThisPcArea::showState);
    connect(&m_model, &KeepingModel::failed, m_info, &InfoBar::showError);
    connect(&m_model, &KeepingModel::backedUp, this,
            [this] { m_info->showMessage(Tone::Good, tr("A backup was made.")); });
    connect(&m_model, &KeepingModel::checked, this, [this](bool isSound) {
        if (isSound)
            m_info->showMessage(Tone::Good, tr("Everything is sound."));
        else
            m_info->showMessage(Tone::Attention,
                                tr("Something is damaged. Close the program and start it again: "
                                   "it repairs itself from the newest backup and the server."));
    });
    connect(&m_model, &KeepingModel::restoreReady, this, [this] {
        m_info->showMessage(Tone::Attention,
                            tr("Close the program and start it again: then everything is as in the backup."));
    });
}

void ThisPcArea::showEvent(QShowEvent* event)
{
    m_model.refresh();
    AreaPage::showEvent(event);
}

void ThisPcArea::showState()
{
    m_space->setText(m_model.space());
    m_disk->setText(m_model.disk());
    m_check->setText(m_model.lastCheck());
    m_aside->setText(m_model.aside());
    setRowVisible(m_aside, !m_model.aside().isEmpty());
    const QSignalBlocker quiet(m_limit);
    m_limit->setValue(int(m_model.state().freeLimit / Megabyte));
    const int row = m_backups->currentRow();
    m_backups->clear();
    m_backups->addItems(m_model.backups());
    m_backups->setCurrentRow(row);
    setRowVisible(m_noBackup, m_backups->count() == 0);
    setRowVisible(m_backups, m_backups->count() > 0);
    m_checkNow->setEnabled(!m_model.isBusy());
    m_backUp->setEnabled(!m_model.isBusy());
    m_restore->setEnabled(m_backups->currentRow() >= 0 && !m_model.isBusy());
}

void ThisPcArea::askToRestore()
{
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Go back to a backup"),
        tr("Everything on this PC becomes as it was then: %1.\n\nWhat is here now is kept in a folder beside "
           "it. What the server has comes back with the next exchange; nothing is deleted there.")
            .arg(m_model.backups().value(m_backups->currentRow())),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* goBack = question->addButton(tr("Go back"), QMessageBox::AcceptRole);
    connect(goBack, &QPushButton::clicked, &m_model,
            [this, row = m_backups->currentRow()] { m_model.restore(row); });
    question->open();
}

} // namespace shanke
