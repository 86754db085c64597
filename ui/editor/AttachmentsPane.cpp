// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/AttachmentsPane.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Theme.h"
#include "ui/common/localFilesIn.h"
#include "ui/editor/AttachmentDelegate.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

AttachmentsPane::AttachmentsPane(Attachments& attachments, QWidget* parent)
    : QWidget(parent), m_attachments(attachments), m_message(new InfoBar)
{
    setAcceptDrops(true);
    m_message->setObjectName(u"editor.file.message"_s);
    auto* empty = new EmptyState;
    empty->setContent(u"add"_s,
                      tr("Slides, pictures and papers for this lesson. Drop them here, paste them, or choose "
                         "them."),
                      tr("Attach files…"));
    connect(empty, &EmptyState::activated, this, &AttachmentsPane::choose);
    m_pages = new QStackedWidget;
    m_pages->addWidget(createList());
    m_pages->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    connectTools();
    connectAttachments();
    createShortcuts();
    showTools();
}

QWidget* AttachmentsPane::createList()
{
    m_list = new QListView;
    m_list->setObjectName(u"editor.files"_s);
    m_list->setAccessibleName(tr("Files"));
    m_list->setModel(&m_attachments.model());
    m_list->setItemDelegate(new AttachmentDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("sheet", u"notes"_s);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { m_attachments.open(m_attachments.model().row(index).name); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AttachmentsPane::showTools);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_list, 1);
    layout->addWidget(createTools());
    return page;
}

QWidget* AttachmentsPane::createTools()
{
    m_fetch = makeButton({}, ButtonKind::Ordinary, u"down"_s);
    m_fetch->setObjectName(u"editor.file.fetch"_s);
    m_take = makeButton(tr("Take the changed file"), ButtonKind::Primary);
    m_take->setObjectName(u"editor.file.take"_s);
    m_attach = makeButton(tr("Attach…"), ButtonKind::Ordinary, u"add"_s);
    m_attach->setObjectName(u"editor.attach"_s);
    m_open = makeIconButton(u"forward"_s, tr("Open the file"));
    m_open->setObjectName(u"editor.file.open"_s);
    m_save = makeIconButton(u"save"_s, tr("Save the file as…"));
    m_save->setObjectName(u"editor.file.save"_s);
    m_remove = makeIconButton(u"delete"_s, tr("Take the file out of the plan"));
    m_remove->setObjectName(u"editor.file.remove"_s);
    connect(m_attach, &QPushButton::clicked, this, &AttachmentsPane::choose);
    auto* line = new QHBoxLayout;
    line->addWidget(m_attach, 1);
    line->addWidget(m_open);
    line->addWidget(m_save);
    line->addWidget(m_remove);
    auto* tools = new QWidget;
    auto* layout = new QVBoxLayout(tools);
    layout->setContentsMargins(spacing::small, 0, spacing::small, spacing::small);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_fetch);
    layout->addWidget(m_take);
    layout->addLayout(line);
    return tools;
}

void AttachmentsPane::connectTools()
{
    const auto named = [this](auto&& action) {
        return [this, action] {
            if (const AttachmentRow* row = selected())
                action(row->name);
        };
    };
    connect(m_open, &QToolButton::clicked, this, named([this](const QString& n) { m_attachments.open(n); }));
    connect(m_save, &QToolButton::clicked, this, named([this](const QString& n) { save(n); }));
    connect(m_remove, &QToolButton::clicked, this,
            named([this](const QString& n) { m_attachments.remove(n); }));
    connect(m_take, &QPushButton::clicked, this,
            named([this](const QString& n) { m_attachments.takeChanged(n); }));
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        if (const AttachmentRow* row = selected())
            row->isMoving() ? m_attachments.pause(row->name) : m_attachments.fetch(row->name);
    });
}

void AttachmentsPane::connectAttachments()
{
    connect(&m_attachments, &Attachments::changed, this, &AttachmentsPane::showTools);
    connect(&m_attachments, &Attachments::openWanted, this, &AttachmentsPane::openCopy);
    connect(&m_attachments, &Attachments::failed, this,
            [this](const QString& sentence) { m_message->showMessage(Tone::Attention, sentence); });
    connect(&m_attachments, &Attachments::notOpened, this, [this](const QString& name) {
        m_message->showMessage(
            Tone::Attention,
            tr("\"%1\" can run as a program, so it is not opened from a plan. Save it only if "
               "you know who made it and what it does.")
                .arg(name),
            {tr("Save as…"), [this, name] { save(name); }});
    });
    connect(&m_attachments, &Attachments::saved, this, [this](const QString& name) {
        m_message->showMessage(Tone::Good, tr("\"%1\" was saved.").arg(name));
    });
    connect(&m_attachments, &Attachments::removed, this, [this](const QString& name) {
        m_message->showMessage(Tone::Info, tr("\"%1\" was taken out of the plan.").arg(name),
                               {tr("Undo"), [this] { emit undoWanted(); }});
    });
}

bool AttachmentsPane::canAttach(const QMimeData& given)
{
    return !localFilesIn(given).isEmpty() || given.hasImage();
}

// A file that is also offered as a picture is attached as the file it is, byte for byte.
void AttachmentsPane::showOnly(bool only)
{
    m_isOnlyShown = only;
    setAcceptDrops(!only);
    showTools();
}

void AttachmentsPane::attach(const QMimeData& given)
{
    if (m_isOnlyShown)
        return;
    const QStringList paths = localFilesIn(given);
    if (!paths.isEmpty())
        m_attachments.attach(paths);
    else if (given.hasImage())
        m_attachments.attachPicture(given.imageData().value<QImage>());
}

void AttachmentsPane::createShortcuts()
{
    auto* paste = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, [this] {
        const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
        if (clipboard && canAttach(*clipboard))
            attach(*clipboard);
    });
    auto* remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_remove, &QToolButton::click);
}

void AttachmentsPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (canAttach(*event->mimeData()))
        event->acceptProposedAction();
}

void AttachmentsPane::dropEvent(QDropEvent* event)
{
    attach(*event->mimeData());
    event->acceptProposedAction();
}

const AttachmentRow* AttachmentsPane::selected() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_attachments.model().row(current) : nullptr;
}

void AttachmentsPane::choose()
{
    auto* dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, &m_attachments, &Attachments::attach);
    dialog->open();
}

void AttachmentsPane::save(const QString& name)
{
    auto* dialog = new QFileDialog(this, tr("Save the file as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, &m_attachments,
            [this, name](const QString& path) { m_attachments.saveAs(name, path); });
    dialog->open();
}

void AttachmentsPane::openCopy(const QString& path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_message->showMessage(Tone::Attention,
                               tr("No program on this PC opens this kind of file. Save it and "
                                  "open it on another PC."));
}

void AttachmentsPane::showTools()
{
    m_pages->setCurrentIndex(m_attachments.count() > 0 ? 0 : 1);
    if (m_attachments.count() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_attachments.model().index(0, 0));
    const AttachmentRow* row = selected();
    const bool isListed = row && row->kind == AttachmentRow::Kind::Listed;
    m_open->setEnabled(row && row->isHere());
    m_save->setEnabled(row && row->isHere());
    m_attach->setEnabled(!m_isOnlyShown);
    m_remove->setEnabled(!m_isOnlyShown && row && row->kind != AttachmentRow::Kind::Taking);
    m_fetch->setVisible(isListed && !row->state.isHere);
    m_fetch->setText(row && row->isMoving() ? tr("Pause") : tr("Fetch from the school"));
    m_take->setVisible(isListed && !row->state.changedCopy.isEmpty());
}

} // namespace shanke
