// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ArchiveBox.h"

#include "ui/common/ArchiveWords.h"
#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

ArchiveBox::ArchiveBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_work(workspace),
      m_message(new InfoBar),
      m_save(makeButton(tr("Everything as an open archive…"))),
      m_stop(makeButton(tr("Stop"))),
      m_progress(new QProgressBar)
{
    m_save->setObjectName(u"settings.archive"_s);
    m_stop->setObjectName(u"settings.archiveStop"_s);
    m_message->setObjectName(u"settings.archiveMessage"_s);
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->addWidget(makeLabel(tr("All your documents and files as pages for any browser and as data for "
                                   "other programs. It is not sealed: whoever has it can read it."),
                                TextRole::Muted, LineBreaks::Wrap));
    layout->addWidget(m_message);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_save);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addStretch();
    layout->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ArchiveBox::askWhereTo);
    connect(m_stop, &QPushButton::clicked, &m_work, &ArchiveWork::stop);
    connect(&m_work, &ArchiveWork::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_work, &ArchiveWork::written, this, [this](const QString& path, const ArchiveReport& report) {
        showWorking(false);
        m_message->showMessage(report.notHere.isEmpty() ? Tone::Good : Tone::Attention,
                               ArchiveWords::written(path, report));
    });
    connect(&m_work, &ArchiveWork::failed, this, [this](const Error& error) {
        showWorking(false);
        m_message->showMessage(Tone::Attention, ArchiveWords::notWritten(error));
    });
    showWorking(false);
}

void ArchiveBox::showWorking(bool isWorking)
{
    m_save->setEnabled(!isWorking);
    m_progress->setVisible(isWorking);
    m_progress->setValue(0);
    m_stop->setVisible(isWorking);
}

void ArchiveBox::askWhereTo()
{
    auto* dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Archive (*.zip)")});
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(tr("My work") + u".zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ArchiveBox::saveTo);
    dialog->open();
}

void ArchiveBox::saveTo(const QString& path)
{
    showWorking(true);
    m_message->hide();
    m_work.start({.form = ArchiveForm::Space, .path = path});
}

} // namespace shanke
