// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/PackDialog.h"

#include "ui/common/ArchiveWords.h"
#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/dialogSize.h"
#include "ui/common/whenReady.h"
#include "workspace/ImportService.h"
#include "workspace/Workspace.h"

#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogWidth = 560;
constexpr int DialogHeight = 420;

} // namespace

PackDialog::PackDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_message(new InfoBar),
      m_list(new QListWidget),
      m_take(makeButton(tr("Take in"), ButtonKind::Primary)),
      m_close(makeButton(tr("Close")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Package: %1").arg(QFileInfo(path).fileName()));
    m_message->setObjectName(u"pack.message"_s);
    m_list->setObjectName(u"pack.list"_s);
    m_list->setAccessibleName(tr("What is in the package"));
    m_list->setWordWrap(true);
    m_take->setObjectName(u"pack.take"_s);
    m_take->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_message);
    layout->addWidget(
        makeLabel(tr("What is taken in becomes yours to change; where it comes from stays with it."),
                  TextRole::Muted, LineBreaks::Wrap));
    layout->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    resize(dialogSize(*this, {DialogWidth, DialogHeight}));
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_take, &QPushButton::clicked, this, &PackDialog::take);
    m_message->showMessage(Tone::Info, tr("Reading…"));
    whenReady(m_workspace.imports().readPack(path, [stop = m_isClosed] { return !*stop; }), this,
              [this](const Result<OpenedPack>& pack) { onRead(pack); });
}

PackDialog::~PackDialog()
{
    *m_isClosed = true;
    m_workspace.imports().cancelStoring();
}

void PackDialog::onRead(const Result<OpenedPack>& pack)
{
    if (!pack)
        return m_message->showMessage(Tone::Attention, ArchiveWords::notTaken(pack.error()));
    m_pack = *pack;
    showPack();
}

void PackDialog::showPack()
{
    const OpenedPack& pack = m_pack;
    for (const ArchiveRecord& record : pack.reading.records) {
        const UserId author = record.record.author();
        QString line = u"%1 · %2 · %3"_s.arg(KindWords::label(record.record.kind().label), record.title,
                                             pack.names.value(author, author.toString()));
        if (pack.earlier.contains(record.id))
            line += u" · "_s + tr("taken in before");
        m_list->addItem(line);
    }
    for (const ArchiveRefusal& refusal : pack.reading.refusals)
        m_list->addItem(ArchiveWords::refusal(refusal));
    const bool isAgain =
        !pack.earlier.isEmpty() &&
        std::any_of(pack.reading.records.begin(), pack.reading.records.end(),
                    [&](const ArchiveRecord& each) { return pack.earlier.contains(each.id); });
    m_take->setEnabled(!pack.reading.records.empty());
    const QString counted = tr("%n document(s)", nullptr, int(pack.reading.records.size())) + u" · "_s +
                            tr("%n file(s)", nullptr, int(pack.reading.files.size()));
    m_message->showMessage(
        isAgain ? Tone::Attention : Tone::Info,
        isAgain ? counted + u'\n' + tr("Some of it was taken in before and would be there twice.") : counted);
}

void PackDialog::take()
{
    m_take->setEnabled(false);
    m_message->showMessage(Tone::Info, tr("Taking in…"));
    whenReady(m_workspace.imports().storePack(m_pack), this,
              [this](const Result<StoredPack>& stored) { onStored(stored); });
}

void PackDialog::onStored(const Result<StoredPack>& stored)
{
    if (!stored) {
        m_take->setEnabled(true);
        return m_message->showMessage(Tone::Attention, ArchiveWords::notTaken(stored.error()));
    }
    m_message->showMessage(stored->refusedFiles.isEmpty() ? Tone::Good : Tone::Attention,
                           ArchiveWords::stored(*stored));
    m_close->setFocus();
}

} // namespace shanke
