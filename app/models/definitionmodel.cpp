// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/definitionmodel.h"

#include "explain/conditionwording.h"
#include "models/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace jobscope::models {

using namespace Qt::StringLiterals;
using explain::Name;
using explain::Phrase;

namespace {

QString textOf(const json::Value& value)
{
    switch (value.type()) {
    case json::Type::Null:
        return u"null"_s;
    case json::Type::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case json::Type::Number:
        return QString::fromLatin1(value.rawNumber());
    case json::Type::String:
        return value.toString();
    case json::Type::Array:
    case json::Type::Object:
        break;
    }
    return {};
}

std::optional<job::Instant> instantOf(const QString& pointer, const json::Value& value)
{
    if (pointer != "/createdAt"_L1 && pointer != "/lastRunTime"_L1 && pointer != "/userPausedDetails/jobPausedAt"_L1
        && pointer != "/userPausedDetails/jobExpiresAt"_L1)
        return {};
    if (value.isNumber())
        return job::instantFromEpochSeconds(value.rawNumber());
    if (!value.isString())
        return {};
    const auto parsed = job::parseInstant(value.toString(), job::InstantForm::Lenient);
    return parsed ? std::optional(parsed->at) : std::nullopt;
}

Phrase conditionValueNote(const QString& text, const QString& conditionKey)
{
    if (conditionKey == job::toText(job::ObjectKey::Size)) {
        bool isNumber = false;
        const qint64 bytes = text.toLongLong(&isNumber);
        return isNumber && bytes >= 0 ? explain::shortSizeText(bytes) : Phrase();
    }
    if (conditionKey == job::toText(job::ObjectKey::LastModifiedDate)) {
        const auto parsed = job::parseInstant(text, job::InstantForm::Condition);
        return parsed ? explain::instantText(parsed->at) : Phrase();
    }
    return {};
}

using Names = std::vector<explain::NamedPlace>;

Phrase noteOf(const DefinitionNode& node, qsizetype size, const QString& conditionKey, const Names& names)
{
    switch (node.type) {
    case json::Type::Array:
    case json::Type::Object:
        if (size == 0)
            //: of a list or block in an answer
            return Phrase(QT_TRANSLATE_NOOP("explain", "empty"));
        return node.type == json::Type::Array ? Phrase(QT_TRANSLATE_N_NOOP("explain", "%n entries"), size) : Phrase();
    case json::Type::Null:
        //: of a member that is null in an answer
        return Phrase(QT_TRANSLATE_NOOP("explain", "not set"));
    case json::Type::Bool:
        return {};
    case json::Type::Number:
        if (node.pointer == "/samplingPercentage"_L1)
            return Phrase(QT_TRANSLATE_NOOP("explain", "%1 %")).arg(Name{node.value});
        return {};
    case json::Type::String:
        break;
    }
    if (node.value.isEmpty())
        return Phrase(QT_TRANSLATE_NOOP("explain", "empty text"));
    const auto named = std::find_if(
        names.begin(), names.end(), [&](const explain::NamedPlace& place) { return place.pointer == node.pointer; });
    if (named != names.end())
        return named->title;
    const Phrase title = explain::valueTitle(node.pointer, node.value, conditionKey);
    return title.isEmpty() ? conditionValueNote(node.value, conditionKey) : title;
}

DefinitionNode build(const json::Value& value, const QString& pointer, const QString& conditionKey, const Names& names)
{
    const explain::PropertyInfo info = explain::propertyInfo(pointer);
    DefinitionNode node;
    node.title = info.title;
    node.apiName = value.key();
    node.pointer = pointer;
    node.type = value.type();
    node.value = textOf(value);
    node.instant = instantOf(pointer, value);
    node.meaning = info.meaning;
    node.term = info.term;
    node.bytes = value.range();
    node.note = noteOf(node, value.size(), conditionKey, names);

    const std::optional<json::Value> key = value.isObject() ? value.member(u"key") : std::nullopt;
    const QString keyBeside = key && key->isString() ? key->toString() : QString();
    const std::vector<json::Value> children = value.children();
    node.children.reserve(children.size());
    for (size_t i = 0; i < children.size(); ++i) {
        const QString token = value.isArray() ? QString::number(i) : json::escapedToken(children[i].key());
        const bool isValues = children[i].key() == "values"_L1;
        const QString keyAround = value.isArray() ? conditionKey : (isValues ? keyBeside : QString());
        node.children.push_back(build(children[i], pointer + u'/' + token, keyAround, names));
    }
    return node;
}

} // namespace

DefinitionNode buildDefinition(const job::Answer& answer, const std::vector<explain::NamedPlace>& names)
{
    const auto document = json::Document::parse(answer.utf8);
    return document ? build(document->root(), {}, {}, names) : DefinitionNode();
}

DefinitionModel::DefinitionModel(const explain::Language& language, QObject* parent)
    : TreeModel(ColumnCount, parent)
    , m_language(language)
{
}

void DefinitionModel::setAnswer(const job::Answer& answer, const std::vector<explain::NamedPlace>& names)
{
    setRoot(buildDefinition(answer, names));
}

QModelIndex DefinitionModel::indexOf(const QString& pointer) const
{
    QModelIndex parent;
    for (int row = 0; row < rowCount(parent);) {
        const QModelIndex at = index(row, PropertyColumn, parent);
        const QString& place = node(at).pointer;
        if (place == pointer)
            return at;
        if (pointer.startsWith(place) && pointer[place.size()] == u'/') {
            parent = at;
            row = 0;
        } else {
            ++row;
        }
    }
    return {};
}

QVariant DefinitionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case PropertyColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Property"));
    case ValueColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Value"));
    case MeaningColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Meaning"));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DefinitionModel::nodeData(const DefinitionNode& node, const QModelIndex& index, int role) const
{
    const auto note = [&] { return node.instant ? localSecond(*node.instant) : explain::plain(node.note, m_language); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    case PointerRole:
        return node.pointer;
    case ApiNameRole:
        return explain::shown(node.apiName);
    case TermRole:
        return node.term ? QVariant(int(*node.term)) : QVariant();
    case RawRole:
        return node.value;
    case NoteRole:
        return note();
    case TypeRole:
        return int(node.type);
    case ByteBeginRole:
        return node.bytes.begin;
    case ByteEndRole:
        return node.bytes.end;
    default:
        return {};
    }
    switch (Column(index.column())) {
    case PropertyColumn: {
        const QString title = explain::plain(node.title, m_language);
        const QString name = explain::shown(node.apiName);
        return role == Qt::DisplayRole || name.isEmpty() || name == title ? title : title + u", "_s + name;
    }
    case ValueColumn: {
        const QString value = explain::shown(node.value);
        const QString more = note();
        if (value.isEmpty())
            return more;
        return more.isEmpty() ? value : QString(value + u" · "_s + more);
    }
    case MeaningColumn:
        return explain::plain(node.meaning, m_language);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace jobscope::models
