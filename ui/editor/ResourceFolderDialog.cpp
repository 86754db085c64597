// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ResourceFolderDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Formatting.h"
#include "ui/common/InfoBar.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/ResourceFolderRow.h"
#include "ui/common/dialogSize.h"
#include "workspace/ResourceFolder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualFolderSize(820, 640);
constexpr int MostShown = 200;
constexpr qint64 SmallFile = 20'000'000; // attached unless the person says otherwise
constexpr std::chrono::minutes FreshWhenShown{60};

} // namespace

ResourceFolderDialog::ResourceFolderDialog(ResourceFolder& folder, QWidget* parent)
    : QDialog(parent),
      m_folder(folder),
      m_model(folder.clock()),
      m_row(new ResourceFolderRow(folder, ResourceFolderRow::Forgetting::NotOffered)),
      m_message(new InfoBar),
      m_pages(new QStackedWidget),
      m_search(new QLineEdit),
      m_list(new QTreeView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A resource from my folder"));
    m_message->setObjectName(u"resources.message"_s);
    auto* empty = new EmptyState;
    empty->setContent(
        u"search"_s,
        tr("Choose the folder in which your slides, papers and videos are, on this PC or on a "
           "disk. Its names are listed so that they can be searched; nothing in it is changed."),
        tr("Choose the folder…"));
    connect(empty, &EmptyState::activated, m_row, &ResourceFolderRow::chooseFolder);
    connect(m_row, &ResourceFolderRow::failed, this,
            [this](const QString& sentence) { m_message->showMessage(Tone::Attention, sentence); });
    m_pages->addWidget(empty);
    m_pages->addWidget(createList());
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(createButtons());
    resize(dialogSize(*this, UsualFolderSize));
    connect(&m_folder, &ResourceFolder::changed, this, [this] {
        showState();
        search();
    });
    m_folder.refresh(FreshWhenShown);
    showState();
    search();
    m_search->setFocus();
}

QWidget* ResourceFolderDialog::createList()
{
    m_search->setObjectName(u"resources.search"_s);
    m_search->setPlaceholderText(tr("Words of the name, or pinyin"));
    m_search->setAccessibleName(tr("Search the folder"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ResourceFolderDialog::search);
    m_list->setObjectName(u"resources.files"_s);
    m_list->setAccessibleName(tr("Files of the folder"));
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ListedFilesModel::Name, QHeaderView::Stretch);
    for (const int column : {ListedFilesModel::Platform, ListedFilesModel::Size, ListedFilesModel::Modified})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(ListedFilesModel::Folder, scaled(180));
    connect(m_list, &QTreeView::activated, this, &ResourceFolderDialog::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ResourceFolderDialog::showFile);
    m_count = makeLabel({}, TextRole::Muted);
    m_count->setObjectName(u"resources.count"_s);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_row);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addWidget(createFacts());
    return page;
}

QWidget* ResourceFolderDialog::createFacts()
{
    const PlaceDescription place = resourcesPlace();
    m_origin = new QComboBox;
    m_origin->setObjectName(u"resources.origin"_s);
    for (const ChoiceDescription& choice : place.field(u"origin"_s)->choices)
        m_origin->addItem(KindWords::label(choice.label), choice.word);
    m_platform = new QLineEdit;
    m_platform->setObjectName(u"resources.platform"_s);
    m_rights = new QLineEdit;
    m_rights->setObjectName(u"resources.rights"_s);
    m_rights->setPlaceholderText(tr("Not known"));
    m_attach = new QCheckBox;
    m_attach->setObjectName(u"resources.attach"_s);
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    const auto label = [&](const QString& key) {
        return makeLabel(KindWords::label(place.field(key)->label), TextRole::Muted);
    };
    form->addRow(label(u"origin"_s), m_origin);
    form->addRow(label(u"platform"_s), m_platform);
    form->addRow(label(u"rights"_s), m_rights);
    form->addRow(m_attach);
    return box;
}

QWidget* ResourceFolderDialog::createButtons()
{
    QPushButton* cancel = makeButton(tr("Cancel"));
    m_take = makeButton(tr("Add as a resource"), ButtonKind::Primary);
    m_take->setObjectName(u"resources.take"_s);
    m_take->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ResourceFolderDialog::take);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_take);
    return row;
}

void ResourceFolderDialog::showState()
{
    const bool isChosen = !m_folder.state().facts.root.isEmpty();
    m_pages->setCurrentIndex(isChosen ? 1 : 0);
    m_take->setVisible(isChosen);
}

void ResourceFolderDialog::search()
{
    m_searching.to(m_folder.find(m_search->text(), MostShown), [this](const Result<ListedFiles>& found) {
        if (found)
            showFound(*found);
    });
}

void ResourceFolderDialog::showFound(const ListedFiles& found)
{
    m_model.setRows(QList<ListedFile>(found.files.begin(), found.files.end()));
    m_count->setText(found.count > MostShown
                         ? tr("%1 files; the newest %2 are shown.").arg(found.count).arg(MostShown)
                         : tr("%n file(s)", nullptr, found.count));
    if (!m_list->currentIndex().isValid() || !m_search->text().isEmpty())
        m_list->setCurrentIndex(m_model.index(0, 0));
    showFile();
}

const ListedFile* ResourceFolderDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.row(index) : nullptr;
}

void ResourceFolderDialog::showFile()
{
    const ListedFile* file = current();
    m_take->setEnabled(file);
    const QString path = file ? file->path() : QString();
    if (std::exchange(m_shown, path) == path)
        return; // what the person said of it stays
    m_platform->setText(file ? file->platform : QString());
    m_attach->setEnabled(file);
    m_attach->setChecked(file && !m_folder.state().isAway() && file->size <= SmallFile);
    //: a size: "28 MB"
    m_attach->setText(
        tr("Attach the file, so that others have it too (%1)").arg(Formatting::bytes(file ? file->size : 0)));
}

Resource ResourceFolderDialog::resource() const
{
    Resource resource;
    const QString origin = m_origin->currentData().toString();
    for (const ResourceOrigin each : {ResourceOrigin::Cited, ResourceOrigin::Derived, ResourceOrigin::Own}) {
        if (toWord(each) == origin)
            resource.origin = each;
    }
    resource.name = shownName(current()->name);
    resource.platform = m_platform->text().trimmed();
    resource.rights = m_rights->text().trimmed();
    return resource;
}

// A file that was listed may have gone since, or something else stands there.
void ResourceFolderDialog::take()
{
    if (!current() || !m_take->isEnabled())
        return;
    if (!m_attach->isChecked()) {
        emit chosen(resource(), {});
        return accept();
    }
    m_take->setEnabled(false);
    whenReady(m_folder.pathOf(*current()), this, [this, cited = resource()](const Result<QString>& path) {
        if (path) {
            emit chosen(cited, *path);
            return accept();
        }
        m_take->setEnabled(true);
        m_attach->setChecked(false);
        m_message->showMessage(
            Tone::Attention, tr("The file is not where it was listed, so it cannot be attached. It can still "
                                "be cited without the file."));
    });
}

// The arrows move in the list while one types.
bool ResourceFolderDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace shanke
