// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchPanel.h"

#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/search/FoundFilesBox.h"
#include "ui/search/SearchDelegate.h"
#include "ui/search/SearchFilterBar.h"
#include "workspace/FileService.h"
#include "workspace/Workspace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestPanel = 920;
constexpr int HighestPanel = 600;
constexpr int RowsAPage = 6;

} // namespace

SearchPanel::SearchPanel(Workspace& workspace, Clock& clock, QWidget* over)
    : QFrame(over),
      m_session(workspace, clock),
      m_text(new QLineEdit),
      m_filters(new SearchFilterBar),
      m_results(new QListView),
      m_files(new FoundFilesBox(workspace.files().resources())),
      m_message(makeLabel({}, TextRole::Small, LineBreaks::Wrap))
{
    setObjectName(u"search.panel"_s);
    setProperty("surface", u"card"_s);
    setAutoFillBackground(true);
    setAccessibleName(tr("Search everything"));
    layOut();
    hide();
    over->installEventFilter(this);
    m_text->installEventFilter(this);
    m_results->installEventFilter(this);
    m_files->list()->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &SearchPanel::ask);
    connect(m_filters, &SearchFilterBar::changed, this, &SearchPanel::ask);
    connect(m_results, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_files, &FoundFilesBox::picked, this,
            [this](int row) { open(m_session.model().rowCount() + row); });
    connect(m_files, &FoundFilesBox::answered, this, &SearchPanel::showAnswer);
    connect(m_files, &FoundFilesBox::opened, this, &SearchPanel::close);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { onFocusChanged(now); });
    connect(&m_session, &SearchSession::answered, this, [this] {
        showAnswer();
        askForFiles();
    });
    connect(&m_session, &SearchSession::filtersChanged, this,
            [this] { m_filters->showChoices(m_session.filters()); });
    connect(&m_session, &SearchSession::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Cancelled)
            return;
        askForFiles();
        m_message->setText(ErrorText::of(error));
    });
}

void SearchPanel::layOut()
{
    m_text->setObjectName(u"search.text"_s);
    m_text->setPlaceholderText(tr("Search everything: words, or the first letters of a title"));
    m_text->setAccessibleName(tr("Words to search for"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_results->setObjectName(u"search.results"_s);
    m_results->setAccessibleName(tr("What was found"));
    m_results->setModel(&m_session.model());
    m_results->setItemDelegate(new SearchDelegate(m_results));
    m_results->setUniformItemSizes(true);
    m_results->setMouseTracking(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_message->setObjectName(u"search.message"_s);
    QToolButton* close = makeIconButton(u"close"_s, tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &SearchPanel::close);
    auto* top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addLayout(top);
    layout->addWidget(m_filters);
    layout->addWidget(m_results, 1);
    layout->addWidget(m_files);
    layout->addWidget(m_message);
}

void SearchPanel::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    fit();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    m_files->begin();
    m_session.setWatching(true);
}

void SearchPanel::close()
{
    hide();
    m_session.setWatching(false);
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

// Whoever goes on with the page has left the search.
void SearchPanel::onFocusChanged(QWidget* now)
{
    const bool isElsewhere = now && now->window() == window() && now != this && !isAncestorOf(now);
    if (!isVisible() || !isElsewhere)
        return;
    m_before = nullptr;
    close();
}

// Also asked while the panel is being hidden, when nothing in it may have the focus any more.
bool SearchPanel::focusNextPrevChild(bool next)
{
    const auto mayHaveIt = [this](const QWidget* widget) {
        return isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
               (widget->focusPolicy() & Qt::TabFocus);
    };
    QWidget* const from = focusWidget() ? focusWidget() : m_text;
    QWidget* widget = from;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    } while (widget != from && !mayHaveIt(widget));
    if (widget == from)
        return QFrame::focusNextPrevChild(next);
    widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void SearchPanel::fit()
{
    const QSize room = parentWidget()->size();
    const QSize size(std::min(room.width() - 2 * spacing::page, scaled(WidestPanel)),
                     std::min(room.height() - 2 * spacing::page, scaled(HighestPanel)));
    setGeometry((room.width() - size.width()) / 2, spacing::page, size.width(), size.height());
    m_files->setRoom(size.height() / 4);
}

void SearchPanel::ask()
{
    SearchRequest request = m_filters->request();
    request.query.text = m_text->text();
    m_isChosen = false;
    m_session.ask(request);
}

// When the documents are there, so that they wait for no file. A file has no subject, no class and no state.
void SearchPanel::askForFiles()
{
    m_files->ask(m_filters->isAll() ? m_text->text() : QString());
}

// The first is chosen as long as the person has not chosen another.
void SearchPanel::showAnswer()
{
    const int found = m_session.model().rowCount();
    if (!m_isChosen)
        setCurrent(0);
    QStringList sentences;
    if (m_session.isEmpty())
        sentences << tr(
            "Type what you remember of it. All words have to be found; titles and people are found "
            "by pinyin as well. Up and Down choose, Enter opens.");
    else if (found == 0 && m_files->count() > 0)
        sentences << tr("No document was found.");
    else if (found == 0)
        sentences << tr("Nothing was found. Fewer words find more.");
    else if (m_session.hasMore())
        sentences << tr("The first %1 are shown. One more word finds fewer.").arg(found);
    else
        sentences << tr("%n found", nullptr, found);
    if (m_session.unread() > 0)
        sentences << tr("%n documents are still being read.", nullptr, int(m_session.unread()));
    m_message->setText(sentences.join(u' '));
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        fit();
    if (watched != parentWidget() && event->type() == QEvent::KeyPress)
        return takeKey(*static_cast<QKeyEvent*>(event));
    return QFrame::eventFilter(watched, event);
}

// What an input method composes with never comes here as a key.
bool SearchPanel::takeKey(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        move(key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        move(key.key() == Qt::Key_PageUp ? -RowsAPage : RowsAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    default:
        return false;
    }
}

void SearchPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

void SearchPanel::move(int rows)
{
    const int documents = m_session.model().rowCount();
    const int current =
        m_files->current() < 0 ? m_results->currentIndex().row() : documents + m_files->current();
    m_isChosen = true;
    setCurrent(std::clamp(current + rows, 0, std::max(documents + m_files->count() - 1, 0)));
}

void SearchPanel::setCurrent(int row)
{
    const int documents = m_session.model().rowCount();
    m_files->setCurrent(row < documents ? -1 : row - documents);
    m_results->setCurrentIndex(m_session.model().index(row, 0)); // none where it is a file
    if (row >= documents)
        m_results->clearSelection();
}

void SearchPanel::open(int row)
{
    m_isChosen = true;
    setCurrent(row);
    openCurrent();
}

void SearchPanel::openCurrent()
{
    if (m_files->current() >= 0)
        return m_files->openCurrent();
    const QModelIndex current = m_results->currentIndex();
    if (!current.isValid())
        return;
    const FoundItem item = m_session.model().row(current);
    m_before = nullptr;
    close();
    emit chosen(item.hit, item.state);
}

} // namespace shanke
