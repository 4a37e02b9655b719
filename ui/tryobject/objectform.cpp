// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tryobject/objectform.h"

#include "listing/sizetext.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<job::Instant> instantOf(const QString& text)
{
    QString iso = text.trimmed();
    if (iso.endsWith(" UTC"_L1))
        iso = iso.chopped(4) + u'Z';
    const auto parsed = job::parseInstant(iso, job::InstantForm::Lenient);
    return parsed ? std::optional(parsed->at) : std::nullopt;
}

std::optional<QString> textIn(const QLineEdit* field)
{
    return field->text().isEmpty() ? std::nullopt : std::optional(field->text());
}

std::optional<QString> choiceOf(const QComboBox* box)
{
    return box->currentIndex() <= 0 ? std::nullopt : std::optional(box->currentText());
}

void choose(QComboBox* box, const std::optional<QString>& text)
{
    if (!text) {
        box->setCurrentIndex(0);
        return;
    }
    if (box->findText(*text) < 0)
        box->addItem(*text);
    box->setCurrentIndex(box->findText(*text));
}

} // namespace

ObjectForm::ObjectForm(Subject subject, QWidget* parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_grid(new QGridLayout(this))
    , m_showsDetails(subject == Subject::Bucket)
{
    setObjectName(u"objectForm"_s);
    m_grid->setContentsMargins(space::m, space::m, space::m, space::m);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);

    m_bucket = addText(tr("&Bucket"), u"tryBucket"_s, Part::BucketName);
    m_key = addText(tr("&Key"), u"tryKey"_s, Part::Object);
    m_size = addText(tr("Si&ze"), u"trySize"_s, Part::Object);
    m_size->setPlaceholderText(tr("not known; for example 5 MiB"));
    m_lastModified = addText(tr("&Last modified"), u"tryLastModified"_s, Part::Object);
    m_lastModified->setPlaceholderText(tr("not known; for example 2026-08-30 10:00 UTC"));
    m_storageClass = addChoice(tr("Storage &class"), u"tryStorageClass"_s,
        {u"STANDARD"_s, u"REDUCED_REDUNDANCY"_s, u"STANDARD_IA"_s, u"ONEZONE_IA"_s, u"INTELLIGENT_TIERING"_s,
            u"GLACIER_IR"_s, u"GLACIER"_s, u"DEEP_ARCHIVE"_s, u"OUTPOSTS"_s, u"EXPRESS_ONEZONE"_s},
        tr("not known, taken as STANDARD"), Part::Object);
    m_tags = addTags(tr("&Tags"), u"tryTags"_s, Part::Object);
    m_account = addText(tr("Bucket’s &account"), u"tryAccount"_s, Part::BucketDetails);
    m_permission = addChoice(tr("Effective &permission"), u"tryPermission"_s,
        {u"PUBLIC"_s, u"NOT_PUBLIC"_s, u"UNKNOWN"_s}, tr("not known"), Part::BucketDetails);
    m_sharedAccess = addChoice(tr("&Shared access"), u"trySharedAccess"_s,
        {u"EXTERNAL"_s, u"INTERNAL"_s, u"NOT_SHARED"_s, u"UNKNOWN"_s}, tr("not known"), Part::BucketDetails);
    m_bucketTags = addTags(tr("B&ucket’s tags"), u"tryBucketTags"_s, Part::BucketDetails);
    showParts();
}

bool ObjectForm::isShown(Part part) const
{
    switch (part) {
    case Part::BucketName:
        return true;
    case Part::Object:
        return m_subject == Subject::Object;
    case Part::BucketDetails:
        return m_showsDetails;
    }
    return true;
}

ObjectForm::Row& ObjectForm::addRow(const QString& label, QWidget* field, Part part)
{
    Row row;
    row.label = new QLabel(label, this);
    row.label->setForegroundRole(QPalette::PlaceholderText);
    row.field = field;
    row.problem = new QLabel(this);
    row.problem->setWordWrap(true);
    row.problem->setTextFormat(Qt::PlainText);
    row.problem->hide();
    row.part = part;
    m_rows.push_back(row);
    return m_rows.back();
}

QLineEdit* ObjectForm::addText(const QString& label, const QString& name, Part part)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setFont(type::value(font()));
    field->setPlaceholderText(tr("not known"));
    addRow(label, field, part).label->setBuddy(field);
    connect(field, &QLineEdit::textChanged, this, [this] {
        checkFields();
        Q_EMIT factsChanged();
    });
    return field;
}

QComboBox* ObjectForm::addChoice(
    const QString& label, const QString& name, const QStringList& choices, const QString& nothing, Part part)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->addItem(nothing);
    box->addItems(choices);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    addRow(label, box, part).label->setBuddy(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT factsChanged(); });
    return box;
}

ObjectForm::Tags ObjectForm::addTags(const QString& label, const QString& name, Part part)
{
    auto* both = new QWidget(this);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    Tags tags{new QLineEdit(both), new QCheckBox(tr("none"), both)};
    tags.text->setObjectName(name);
    tags.text->setFont(type::value(font()));
    tags.text->setPlaceholderText(tr("not known; for example owner=me, keep=yes"));
    tags.none->setObjectName(name + u"None");
    const QString plain = QString(label).remove(u'&');
    tags.text->setAccessibleName(plain);
    tags.none->setAccessibleName(tr("%1: there are none").arg(plain));
    line->addWidget(tags.text, 1);
    line->addWidget(tags.none);
    addRow(label, both, part).label->setBuddy(tags.text);
    connect(tags.text, &QLineEdit::textChanged, this, [this] {
        checkFields();
        Q_EMIT factsChanged();
    });
    connect(tags.none, &QCheckBox::toggled, this, [this, tags](bool none) {
        tags.text->setEnabled(!none);
        checkFields();
        Q_EMIT factsChanged();
    });
    return tags;
}

/** Two fields beside each other where there is room, otherwise one above the other. */
void ObjectForm::arrange()
{
    constexpr int roomForTwo = 720;
    const int columns = width() >= roomForTwo ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    int cell = 0;
    for (const Row& row : m_rows) {
        if (!isShown(row.part))
            continue;
        const int line = cell / columns * 2;
        const int column = cell % columns * 2;
        m_grid->addWidget(row.label, line, column);
        m_grid->addWidget(row.field, line, column + 1);
        m_grid->addWidget(row.problem, line + 1, column + 1);
        ++cell;
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column % 2 == 1 && column < 2 * columns ? 1 : 0);
    updateGeometry();
}

void ObjectForm::setBucketDetailsVisible(bool visible)
{
    if (visible == m_showsDetails)
        return;
    m_showsDetails = visible;
    showParts();
}

void ObjectForm::showParts()
{
    for (const Row& row : m_rows) {
        const bool shown = isShown(row.part);
        row.label->setVisible(shown);
        row.field->setVisible(shown);
        row.problem->setVisible(shown && !row.problem->text().isEmpty());
    }
    m_columns = 0;
    arrange();
}

void ObjectForm::focusKey()
{
    m_key->setFocus(Qt::OtherFocusReason);
    m_key->selectAll();
}

std::optional<explain::TagMap> ObjectForm::tagsOf(const Tags& tags, bool* isReadable)
{
    *isReadable = true;
    if (tags.none->isChecked())
        return explain::TagMap();
    if (tags.text->text().trimmed().isEmpty())
        return {};
    explain::TagMap read;
    QString text = tags.text->text();
    const QStringList pairs = text.replace(u';', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString& pair : pairs) {
        const QString trimmed = pair.trimmed();
        const qsizetype equals = trimmed.indexOf(u'=');
        const QString key = equals < 0 ? trimmed : trimmed.first(equals).trimmed();
        if (key.isEmpty() || read.contains(key)) {
            *isReadable = false;
            return {};
        }
        read.insert(key, equals < 0 ? QString() : trimmed.sliced(equals + 1).trimmed());
    }
    return read;
}

void ObjectForm::setTags(const Tags& tags, const std::optional<explain::TagMap>& value)
{
    QStringList pairs;
    if (value) {
        for (auto tag = value->begin(); tag != value->end(); ++tag)
            pairs += tag.key() + u'=' + tag.value();
    }
    tags.text->setText(pairs.join(u", "_s));
    tags.none->setChecked(value && value->isEmpty());
}

explain::ObjectFacts ObjectForm::facts() const
{
    explain::ObjectFacts facts;
    bool isReadable = true;
    facts.bucket = textIn(m_bucket);
    facts.key = textIn(m_key);
    facts.size = listing::parseSize(m_size->text());
    facts.lastModified = instantOf(m_lastModified->text());
    facts.storageClass = choiceOf(m_storageClass);
    facts.tags = tagsOf(m_tags, &isReadable);
    facts.accountId = textIn(m_account);
    facts.effectivePermission = choiceOf(m_permission);
    facts.sharedAccess = choiceOf(m_sharedAccess);
    facts.bucketTags = tagsOf(m_bucketTags, &isReadable);
    return facts;
}

void ObjectForm::setFacts(const explain::ObjectFacts& facts)
{
    {
        const QSignalBlocker blocker(this);
        m_bucket->setText(facts.bucket.value_or(QString()));
        m_key->setText(facts.key.value_or(QString()));
        m_size->setText(facts.size ? QString::number(*facts.size) : QString());
        m_lastModified->setText(
            facts.lastModified ? QString(job::isoDateTime(*facts.lastModified) + u" UTC"_s) : QString());
        choose(m_storageClass, facts.storageClass);
        setTags(m_tags, facts.tags);
        m_account->setText(facts.accountId.value_or(QString()));
        choose(m_permission, facts.effectivePermission);
        choose(m_sharedAccess, facts.sharedAccess);
        setTags(m_bucketTags, facts.bucketTags);
    }
    checkFields();
    Q_EMIT factsChanged();
}

void ObjectForm::setProblem(const QWidget* field, const QString& problem)
{
    for (const Row& row : m_rows) {
        if (row.field != field && !row.field->isAncestorOf(field))
            continue;
        row.problem->setText(problem);
        row.problem->setVisible(!problem.isEmpty() && isShown(row.part));
        row.field->setAccessibleDescription(problem);
    }
}

void ObjectForm::checkFields()
{
    const bool isSizeWrong = !m_size->text().trimmed().isEmpty() && !listing::parseSize(m_size->text());
    setProblem(m_size, isSizeWrong ? tr("Cannot be read as a size; write it like 5242880 or 5 MiB.") : QString());
    const bool isDateWrong = !m_lastModified->text().trimmed().isEmpty() && !instantOf(m_lastModified->text());
    setProblem(m_lastModified,
        isDateWrong ? tr("Cannot be read as a time; write it like 2026-08-30 or 2026-08-30T10:00:00Z.") : QString());
    for (const Tags& tags : {m_tags, m_bucketTags}) {
        bool isReadable = true;
        tagsOf(tags, &isReadable);
        setProblem(tags.text,
            isReadable ? QString() : tr("Cannot be read as tags; write them like key=value, each key once."));
    }
}

void ObjectForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ObjectForm::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    painter.setPen(QPen(theme.line(), 1));
    painter.setBrush(theme.panel());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace jobscope::ui
