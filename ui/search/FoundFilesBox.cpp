// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/FoundFilesBox.h"

#include "ui/common/ErrorText.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "workspace/ResourceFolder.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFilesShown = 30;
constexpr int RowsAtOnce = 4;

} // namespace

FoundFilesBox::FoundFilesBox(ResourceFolder& folder, QWidget* parent)
    : QWidget(parent),
      m_folder(folder),
      m_model(folder.clock()),
      m_root(folder.state().facts.root),
      m_count(makeLabel({}, TextRole::Strong, LineBreaks::Wrap)),
      m_message(new InfoBar),
      m_list(new QTreeView)
{
    m_count->setObjectName(u"search.filesCount"_s);
    m_message->setObjectName(u"search.filesMessage"_s);
    m_list->setObjectName(u"search.files"_s);
    m_list->setAccessibleName(tr("Files of your folder that were found"));
    m_list->setModel(&m_model);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ListedFilesModel::Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ListedFilesModel::Modified, QHeaderView::ResizeToContents);
    m_list->hideColumn(ListedFilesModel::Platform);
    m_list->hideColumn(ListedFilesModel::Size);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_count);
    layout->addWidget(m_message);
    layout->addWidget(m_list);
    connect(m_list, &QTreeView::clicked, this,
            [this](const QModelIndex& index) { emit picked(index.row()); });
    connect(&m_folder, &ResourceFolder::changed, this, &FoundFilesBox::onFolderChanged);
    hide();
}

void FoundFilesBox::begin()
{
    m_message->hide();
    m_folder.refresh(ResourceFolder::Fresh);
}

void FoundFilesBox::ask(const QString& text)
{
    if (std::exchange(m_text, text.trimmed()) != text.trimmed())
        m_message->hide();
    find();
}

// Which folder it is may be told after the question.
void FoundFilesBox::onFolderChanged()
{
    if (std::exchange(m_root, m_folder.state().facts.root) != m_folder.state().facts.root)
        find();
    showCount();
}

void FoundFilesBox::find()
{
    if (m_text.isEmpty() || m_root.isEmpty())
        return showFound({});
    m_searching.to(m_folder.find(m_text, MostFilesShown),
                   [this, text = m_text](const Result<ListedFiles>& found) {
                       if (found && text == m_text)
                           showFound(*found);
                   });
}

void FoundFilesBox::showFound(const ListedFiles& found)
{
    m_model.setRows(QList<ListedFile>(found.files.begin(), found.files.end()));
    m_found = found.count;
    showCount();
    setVisible(m_found > 0);
    fit();
    emit answered();
}

void FoundFilesBox::showCount()
{
    QStringList sentences{
        m_found > count() ? tr("%1 files of your folder; the newest %2 are shown.").arg(m_found).arg(count())
                          : tr("%n file(s) of your folder", nullptr, m_found)};
    if (m_folder.state().isAway())
        sentences.append(tr("The folder is not here now, so they cannot be opened."));
    m_count->setText(sentences.join(u' '));
}

void FoundFilesBox::setRoom(int height)
{
    m_room = height;
    fit();
}

// As high as its files, and no higher than there is room.
void FoundFilesBox::fit()
{
    if (count() == 0)
        return;
    const int row = std::max(m_list->sizeHintForRow(0), 1);
    const int rows = std::clamp(m_room / row, 1, std::min(count(), RowsAtOnce));
    m_list->setFixedHeight(rows * row + 2 * m_list->frameWidth());
    m_list->header()->resizeSection(ListedFilesModel::Folder, scaled(220));
}

void FoundFilesBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

int FoundFilesBox::current() const
{
    return m_list->currentIndex().row();
}

void FoundFilesBox::setCurrent(int row)
{
    m_list->setCurrentIndex(m_model.index(row, 0));
    if (row < 0)
        m_list->clearSelection();
}

QWidget* FoundFilesBox::list() const
{
    return m_list;
}

void FoundFilesBox::openCurrent()
{
    if (current() < 0)
        return;
    const ListedFile file = m_model.row(m_list->currentIndex());
    m_message->hide();
    whenReady(m_folder.open(file), this, [this, file](const Result<QString>& path) {
        path ? open(*path) : explain(path.error(), file);
    });
}

void FoundFilesBox::open(const QString& path)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit opened();
    else
        m_message->showMessage(Tone::Attention, tr("No program on this PC opens this kind of file."));
}

void FoundFilesBox::explain(const Error& error, const ListedFile& file)
{
    const InfoBar::Action folder{tr("Open its folder"), [this, file] { openFolderOf(file); }};
    if (error.kind == ErrorKind::Forbidden)
        m_message->showMessage(
            Tone::Attention,
            tr("\"%1\" can run as a program, so it is not opened from here. Open it only if "
               "you know who made it and what it does.")
                .arg(shownName(file.name)),
            folder);
    else if (m_folder.state().isAway())
        m_message->showMessage(Tone::Attention, tr("The folder is not here now. Is its disk plugged in?"));
    else if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::InvalidInput)
        m_message->showMessage(
            Tone::Attention,
            tr("\"%1\" is not where it was when the folder was listed.").arg(shownName(file.name)));
    else
        m_message->showMessage(Tone::Attention, ErrorText::of(error), folder);
}

void FoundFilesBox::openFolderOf(const ListedFile& file)
{
    whenReady(m_folder.pathOf(file), this, [this, file](const Result<QString>& path) {
        path ? open(QFileInfo(*path).path()) : explain(path.error(), file);
    });
}

} // namespace shanke
