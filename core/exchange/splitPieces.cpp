// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/splitPieces.h"

#include "exchange/StepBuilder.h"
#include "lesson/NumberWords.h"
#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"

#include <QRegularExpression>
#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLessonTitle = 30;
constexpr size_t MostTitles = 3;

int periodIn(const QString& text)
{
    static const QRegularExpression shape(u"第\\s*([一二三四五六七八九十0-9]{1,3})\\s*[课教学]\\s*时"_s);
    const QRegularExpressionMatch hit = shape.match(text);
    return hit.hasMatch() ? numberIn(hit.captured(1)).value_or(0) : 0;
}

bool isTitleLine(const Piece& piece)
{
    static const QRegularExpression sentence(u"[。；;！？!?：:，,]"_s);
    static const QRegularExpression numbered(
        u"^\\s*(?:第\\s*[0-9一二三四五六七八九十]{1,3}\\s*(?:课|单元)|《|[0-9]{1,2}\\s*[*＊]?\\s+\\S)"_s);
    const QString whole = piece.text.plain();
    const qsizetype named = namedStepIn(whole).length; // "活动二：种豆子"
    const QString plain = whole.sliced(named);
    static const QRegularExpression ofWhat(
        u"^[^：:]{0,10}(?:活动|游戏|教案|领域)[：:]\\s*"_s); // 大班社会活动：书包
    const QString title = piece.isHead || piece.isCentred ? QString(plain).remove(ofWhat) : plain;
    const bool isShort = !title.contains(sentence) && plain.trimmed().size() <= LongestLessonTitle;
    return piece.kind == Piece::Kind::Line && !piece.isInTable && isShort && piece.characters() > 0 &&
           (piece.isHead || piece.isCentred || named > 0 || numbered.match(plain).hasMatch());
}

class PieceSplitter
{
public:
    std::vector<DocumentPieces> split(Pieces pieces)
    {
        findLessons(pieces);
        begin({});
        for (m_at = 0; m_at < pieces.size(); ++m_at)
            take(std::move(pieces[m_at]));
        std::erase_if(m_documents, [](const DocumentPieces& each) {
            return std::all_of(each.pieces.begin(), each.pieces.end(), [](const Piece& piece) {
                return piece.characters() == 0 && piece.dropped.isEmpty() && piece.added == 0;
            });
        });
        nameUnits();
        return std::move(m_documents);
    }

private:
    // What a file says of a unit and nothing else is a plan; before lessons it lies in the plan that follows.
    void nameUnits()
    {
        bool isFollowed = false;
        for (auto document = m_documents.rbegin(); document != m_documents.rend(); ++document) {
            const bool isUnit = document->kind == u"unit";
            isFollowed = isFollowed || (!isUnit && document->kind != u"other");
            if (!isUnit)
                continue;
            static const QStringList ofPlans{u"objectives"_s, u"keyPoints"_s, u"difficultPoints"_s,
                                             u"keyAndDifficult"_s};
            const bool isPlan =
                !isFollowed &&
                std::any_of(document->pieces.begin(), document->pieces.end(), [](const Piece& piece) {
                    return piece.kind == Piece::Kind::Label && ofPlans.contains(piece.place);
                });
            document->kind = isPlan ? planKind().word : u"other"_s;
        }
    }

    // A plan of a unit has a title and goals of its own, unless the title of a lesson stands above them.
    bool isOfUnit(const QString& place)
    {
        if (now().kind != u"unit")
            return false;
        const bool hasTitle = !now().pieces.empty() && isTitleLine(now().pieces.back());
        return place == u"header.title" ? !hasLines() : !m_seen.contains(u"objectives"_s) && !hasTitle;
    }

    bool isOther() { return now().kind == u"other" || now().kind == u"unit"; }

    DocumentPieces& now() { return m_documents.back(); }

    // The labels behind which a teaching process comes, and no other of their kind before it: there a lesson
    // begins, even in a plan for a term.
    void findLessons(const Pieces& pieces)
    {
        enum class Behind { Nothing, Process, Objectives };
        Behind behind = Behind::Nothing;
        m_leadsToProcess.assign(pieces.size(), false);
        for (size_t i = pieces.size(); i-- > 0;) {
            const Piece& piece = pieces[i];
            const QString label = piece.kind == Piece::Kind::Label ? piece.place : QString();
            if (piece.kind == Piece::Kind::Opener && piece.place != u"period") {
                behind = Behind::Nothing;
            } else if (piece.kind == Piece::Kind::StepRow || label == u"steps") {
                behind = Behind::Process;
            } else if (label == u"objectives" && behind == Behind::Process) {
                m_leadsToProcess[i] = true;
                behind = Behind::Objectives;
            } else if (label == u"header.title" && behind != Behind::Nothing) {
                m_leadsToProcess[i] = true;
                behind = Behind::Nothing;
            }
        }
    }

    void begin(const QString& kind)
    {
        m_documents.push_back({.kind = kind});
        m_seen.clear();
        m_hasBody = false;
        m_isBodyBegun = false;
        m_isRecord = false;
    }

    void take(Piece piece)
    {
        if (piece.kind == Piece::Kind::Opener)
            takeOpener(piece);
        else if (piece.kind == Piece::Kind::Label)
            takeLabel(piece);
        else if (piece.kind == Piece::Kind::StepRow || (isBody() && piece.characters() > 0))
            m_hasBody = true;
        now().pieces.push_back(std::move(piece));
    }

    bool hasLines()
    {
        return std::any_of(now().pieces.begin(), now().pieces.end(), [](const Piece& piece) {
            return piece.kind != Piece::Kind::Opener && piece.characters() > 0;
        });
    }

    // Nothing but whose and of what it is stands above a table of weeks.
    bool isHeaderOnly() const
    {
        return std::all_of(m_seen.begin(), m_seen.end(), [](const QString& place) {
            return place.startsWith(u"header."_s) && place != u"header.title";
        });
    }

    bool isBody() const { return m_isBodyBegun && !m_seen.isEmpty(); }

    void takeOpener(const Piece& piece)
    {
        if (piece.place == u"period")
            return takePeriod(piece);
        if (piece.place == u"end")
            return begin({});
        // Titles before the first label belong to what follows.
        const bool isRecord = piece.place == u"record"_s;
        const QString kind = isRecord ? u"other"_s : piece.place;
        const bool isSameOther = kind == u"other" && now().kind == u"other" && piece.text.isEmpty();
        const bool isHeadOfTable = !m_hasBody && isHeaderOnly(); // of a form whose title stands below it
        const bool hasContent = (!m_seen.isEmpty() && !isHeadOfTable) || (isOther() && hasLines());
        if (!isSameOther && hasContent)
            begin(kind);
        else if (!isSameOther)
            now().kind = kind;
        m_isRecord = isRecord || (isSameOther && m_isRecord);
    }

    void takePeriod(const Piece& piece)
    {
        if (m_isRecord)
            return;
        const int number = periodIn(piece.text.plain());
        if (isOther() || m_hasBody) {
            const bool goesOn = !isOther();
            begin(goesOn ? now().kind : QString());
            now().goesOn = goesOn;
        }
        now().periodNo = number;
    }

    void takeLabel(const Piece& piece)
    {
        if (m_isRecord)
            return;
        const QString& place = piece.place;
        const bool isOnce = place == u"header.title" || place == u"objectives" || place == u"goals";
        const bool isNextLesson = m_seen.contains(place) && isOnce &&
                                  (m_hasBody || (place == u"header.title" && piece.isStrong &&
                                                 m_seen.size() > 2 && piece.isInTable));
        const bool endsOther = isOnce && piece.isStrong && m_leadsToProcess[m_at] && !isOfUnit(place);
        const bool isLessonBehind = isOnce && m_hasBody && piece.isStrong && m_leadsToProcess[m_at];
        if (isOther() ? endsOther : isNextLesson || isLessonBehind)
            beginWithTitles(now().kind == guideKind().word ? guideKind().word : QString());
        m_seen.insert(place);
        if (place == u"steps" || place == u"preStudy" || place == u"inquiry" || place == u"practice")
            m_isBodyBegun = true;
    }

    // The lines before a label that begins a document may be its title.
    void beginWithTitles(const QString& kind)
    {
        Pieces& before = now().pieces;
        size_t count = 0;
        while (count < MostTitles && count < before.size() && isTitleLine(before[before.size() - 1 - count]))
            ++count;
        Pieces titles(before.end() - qptrdiff(count), before.end());
        before.resize(before.size() - count);
        begin(kind);
        now().pieces = std::move(titles);
        if (!now().pieces.empty()) {
            Piece boundary;
            boundary.kind = Piece::Kind::Boundary;
            now().pieces.insert(now().pieces.begin(), boundary);
        }
    }

    std::vector<DocumentPieces> m_documents;
    std::vector<bool> m_leadsToProcess; // by piece
    size_t m_at = 0;
    QSet<QString> m_seen; // places with a label
    bool m_isBodyBegun = false;
    bool m_hasBody = false;
    bool m_isRecord = false; // of what others did, up to the next title: the lesson in it is nobody's plan
};

} // namespace

std::vector<DocumentPieces> splitPieces(Pieces pieces)
{
    return PieceSplitter().split(std::move(pieces));
}

} // namespace shanke
