// Written by test/importers/ivr-schema.test.ts from schema.ts: run `npm run update`.
"use strict";
export const flow = validate21;
const schema6 = {"$id":"ivr","type":"object","required":["ivr","nodes"],"properties":{"ivr":{"enum":[1,"1"]},"name":{"$ref":"#/definitions/words"},"language":{"$ref":"#/definitions/language"},"organisation":{"type":"object","properties":{"name":{"$ref":"#/definitions/words"},"leader":{"type":"object","properties":{"name":{"$ref":"#/definitions/words"},"role":{"$ref":"#/definitions/words"}}},"country":{"$ref":"#/definitions/words"}}},"callers":{"type":"string","enum":["public","trained","distressed"]},"owner":{"$ref":"#/definitions/words"},"reviewed":{"$ref":"#/definitions/date"},"calls_a_month":{"type":"number","minimum":0},"tags":{"$ref":"#/definitions/tags"},"recorded":{"$ref":"#/definitions/truth"},"facts":{"type":"object","additionalProperties":{"$ref":"#/definitions/fact"}},"journeys":{"type":"object","additionalProperties":{"type":"object","required":["reach"],"properties":{"reach":{"$ref":"#/definitions/target"},"within":{"$ref":"#/definitions/seconds"},"presses":{"$ref":"#/definitions/count"}}}},"defaults":{"type":"object","properties":{"timeout":{"$ref":"#/definitions/seconds"},"attempts":{"type":"integer","minimum":1},"barge_in":{"$ref":"#/definitions/truth"},"input":{"$ref":"#/definitions/input"},"keys":{"$ref":"#/definitions/keys"},"person":{"$ref":"#/definitions/target"},"no_input":{"$ref":"#/definitions/reprompt"},"no_match":{"$ref":"#/definitions/reprompt"},"after_attempts":{"$ref":"#/definitions/target"}}},"calls":{"type":"array","items":{"type":"object","properties":{"name":{"$ref":"#/definitions/words"},"at":{},"press":{},"expect":{}}}},"entry":{"type":["string","number","object"],"additionalProperties":{"$ref":"#/definitions/target"}},"nodes":{"type":"object","additionalProperties":{"type":"object"}}},"definitions":{"words":{"type":["string","number"]},"fact":{"type":["string","number","boolean"]},"target":{"type":["string","number"]},"truth":{"type":"boolean"},"seconds":{"type":"string","pattern":"^[0-9]+([.][0-9]+)? ?(ms|s|m|h|days?|working days?)$"},"period":{"type":"string","pattern":"^[0-9]+([.][0-9]+)? ?(ms|s|m|h|days?|working days?)$"},"share":{"type":["string","number"]},"count":{"type":"integer","minimum":0},"date":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"language":{"type":"string"},"timezone":{"type":"string"},"path":{"type":"string"},"times":{"type":"string"},"opening":{"type":["object","string"],"additionalProperties":{"$ref":"#/definitions/times"}},"key":{"type":["string","number"]},"keys":{"type":"object","additionalProperties":{"$ref":"#/definitions/target"}},"length":{"type":["integer","object"],"minimum":1,"properties":{"min":{"type":"integer","minimum":1},"max":{"type":"integer","minimum":1}}},"tags":{"type":["string","number","array"],"items":{"$ref":"#/definitions/words"}},"values":{"type":["string","number","array"],"items":{"$ref":"#/definitions/words"}},"prompt":{"type":["string","number","object"],"properties":{"text":{"$ref":"#/definitions/words"},"ssml":{"$ref":"#/definitions/words"},"audio":{"$ref":"#/definitions/path"},"voice":{"$ref":"#/definitions/words"},"language":{"$ref":"#/definitions/language"},"barge_in":{"$ref":"#/definitions/truth"},"until":{"$ref":"#/definitions/date"},"purpose":{"type":"string","enum":["greeting","notice","marketing","legal","recording","hours","closed","survey","wait","goodbye"]}}},"prompts":{"type":["string","number","object","array"],"properties":{"text":{"$ref":"#/definitions/words"},"ssml":{"$ref":"#/definitions/words"},"audio":{"$ref":"#/definitions/path"},"voice":{"$ref":"#/definitions/words"},"language":{"$ref":"#/definitions/language"},"barge_in":{"$ref":"#/definitions/truth"},"until":{"$ref":"#/definitions/date"},"purpose":{"type":"string","enum":["greeting","notice","marketing","legal","recording","hours","closed","survey","wait","goodbye"]}},"items":{"$ref":"#/definitions/prompt"}},"reprompt":{"type":["string","number","object","array"],"properties":{"say":{"$ref":"#/definitions/prompts"},"to":{"$ref":"#/definitions/target"},"text":{"$ref":"#/definitions/words"},"ssml":{"$ref":"#/definitions/words"},"audio":{"$ref":"#/definitions/path"},"voice":{"$ref":"#/definitions/words"},"language":{"$ref":"#/definitions/language"},"barge_in":{"$ref":"#/definitions/truth"},"until":{"$ref":"#/definitions/date"},"purpose":{"type":"string","enum":["greeting","notice","marketing","legal","recording","hours","closed","survey","wait","goodbye"]}},"items":{"$ref":"#/definitions/prompt"}},"confirmation":{"type":["boolean","string","number","object","array"],"properties":{"text":{"$ref":"#/definitions/words"},"ssml":{"$ref":"#/definitions/words"},"audio":{"$ref":"#/definitions/path"},"voice":{"$ref":"#/definitions/words"},"language":{"$ref":"#/definitions/language"},"barge_in":{"$ref":"#/definitions/truth"},"until":{"$ref":"#/definitions/date"},"purpose":{"type":"string","enum":["greeting","notice","marketing","legal","recording","hours","closed","survey","wait","goodbye"]}},"items":{"$ref":"#/definitions/prompt"}},"input":{"type":"string","enum":["keys","speech","both"]},"option":{"type":"object","properties":{"key":{"$ref":"#/definitions/key"},"length":{"$ref":"#/definitions/length"},"say":{"$ref":"#/definitions/prompts"},"label":{"$ref":"#/definitions/words"},"phrases":{"$ref":"#/definitions/values"},"to":{"$ref":"#/definitions/target"},"share":{"$ref":"#/definitions/share"},"language":{"$ref":"#/definitions/language"},"tags":{"$ref":"#/definitions/tags"},"confirm":{"$ref":"#/definitions/confirmation"},"note":{"$ref":"#/definitions/words"}}},"options":{"type":"array","items":{"$ref":"#/definitions/option"}},"message":{"type":"object","required":["say"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"next":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}},"menu":{"type":"object","required":["options"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"options":{"$ref":"#/definitions/options"},"input":{"$ref":"#/definitions/input"},"timeout":{"$ref":"#/definitions/seconds"},"attempts":{"type":"integer","minimum":1},"barge_in":{"$ref":"#/definitions/truth"},"no_input":{"$ref":"#/definitions/reprompt"},"no_match":{"$ref":"#/definitions/reprompt"},"after_attempts":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}},"collect":{"type":"object","required":["ask","value"],"properties":{"type":{"type":"string"},"ask":{"$ref":"#/definitions/prompts"},"value":{"$ref":"#/definitions/words"},"kind":{"type":"string","enum":["digits","speech","date","amount"]},"length":{"$ref":"#/definitions/length"},"end_key":{"$ref":"#/definitions/key"},"sensitive":{"type":"string","enum":["card","cvv","pin","identity"]},"masked":{"$ref":"#/definitions/truth"},"confirm":{"$ref":"#/definitions/confirmation"},"used_for":{"type":"string","enum":["routing","agent","lookup"]},"input":{"$ref":"#/definitions/input"},"timeout":{"$ref":"#/definitions/seconds"},"attempts":{"type":"integer","minimum":1},"barge_in":{"$ref":"#/definitions/truth"},"no_input":{"$ref":"#/definitions/reprompt"},"no_match":{"$ref":"#/definitions/reprompt"},"after_attempts":{"$ref":"#/definitions/target"},"next":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}},"hours":{"type":"object","required":["open"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"open":{"$ref":"#/definitions/opening"},"holidays":{"type":"array","items":{"type":["object","string"],"required":["date"],"properties":{"date":{"$ref":"#/definitions/date"},"name":{"$ref":"#/definitions/words"},"open":{"$ref":"#/definitions/times"}}}},"timezone":{"$ref":"#/definitions/timezone"},"open_to":{"$ref":"#/definitions/target"},"closed_to":{"$ref":"#/definitions/target"},"holiday_to":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}},"branch":{"type":"object","required":["on","cases"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"on":{"$ref":"#/definitions/words"},"cases":{"type":"array","items":{"type":"object","required":["when"],"properties":{"when":{"type":["string","number","boolean"]},"to":{"$ref":"#/definitions/target"},"share":{"$ref":"#/definitions/share"}}}},"otherwise":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}},"queue":{"type":"object","required":[],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"team":{"$ref":"#/definitions/words"},"wait":{"type":"object","properties":{"expected":{"$ref":"#/definitions/seconds"},"tells":{"type":["string","array"],"items":{"type":"string","enum":["time","position"]}},"every":{"$ref":"#/definitions/seconds"},"say":{"$ref":"#/definitions/prompts"}}},"options":{"$ref":"#/definitions/options"},"passes":{"$ref":"#/definitions/values"},"asks":{"$ref":"#/definitions/values"},"recorded":{"$ref":"#/definitions/truth"},"callback":{"$ref":"#/definitions/target"},"overflow":{"type":"object","properties":{"after":{"$ref":"#/definitions/seconds"},"to":{"$ref":"#/definitions/target"}}},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}},"transfer":{"type":"object","required":[],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"number":{"$ref":"#/definitions/words"},"to_team":{"$ref":"#/definitions/words"},"person":{"$ref":"#/definitions/truth"},"passes":{"$ref":"#/definitions/values"},"asks":{"$ref":"#/definitions/values"},"recorded":{"$ref":"#/definitions/truth"},"no_answer":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}},"voicemail":{"type":"object","required":["say"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"reply_within":{"$ref":"#/definitions/period"},"next":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}},"callback":{"type":"object","required":["say"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"within":{"$ref":"#/definitions/period"},"next":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}},"flow":{"type":"object","required":["file"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"file":{"$ref":"#/definitions/path"},"at":{"$ref":"#/definitions/words"},"next":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}},"action":{"type":"object","required":["does"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"does":{"$ref":"#/definitions/words"},"lasts":{"$ref":"#/definitions/seconds"},"uses":{"$ref":"#/definitions/values"},"gives":{"$ref":"#/definitions/values"},"next":{"$ref":"#/definitions/target"},"failed":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}},"end":{"type":"object","required":[],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}},"unknown":{"type":"object","required":[],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"next":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}}}};
const schema7 = {"type":["string","number"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"string"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"};
const pattern0 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":["string","number","array"],"items":{"$ref":"#/definitions/words"}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"boolean"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":["string","number","boolean"]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":["string","number"]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"string","pattern":"^[0-9]+([.][0-9]+)? ?(ms|s|m|h|days?|working days?)$"};
const pattern1 = new RegExp("^[0-9]+([.][0-9]+)? ?(ms|s|m|h|days?|working days?)$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|days?|working days?)$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"integer","minimum":0};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"string","enum":["keys","speech","both"]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "keys") || (data === "speech")) || (data === "both"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema16.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":{"$ref":"#/definitions/target"}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate40(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":["string","number","object","array"],"properties":{"say":{"$ref":"#/definitions/prompts"},"to":{"$ref":"#/definitions/target"},"text":{"$ref":"#/definitions/words"},"ssml":{"$ref":"#/definitions/words"},"audio":{"$ref":"#/definitions/path"},"voice":{"$ref":"#/definitions/words"},"language":{"$ref":"#/definitions/language"},"barge_in":{"$ref":"#/definitions/truth"},"until":{"$ref":"#/definitions/date"},"purpose":{"type":"string","enum":["greeting","notice","marketing","legal","recording","hours","closed","survey","wait","goodbye"]}},"items":{"$ref":"#/definitions/prompt"}};
const schema19 = {"type":["string","number","object"],"properties":{"text":{"$ref":"#/definitions/words"},"ssml":{"$ref":"#/definitions/words"},"audio":{"$ref":"#/definitions/path"},"voice":{"$ref":"#/definitions/words"},"language":{"$ref":"#/definitions/language"},"barge_in":{"$ref":"#/definitions/truth"},"until":{"$ref":"#/definitions/date"},"purpose":{"type":"string","enum":["greeting","notice","marketing","legal","recording","hours","closed","survey","wait","goodbye"]}}};
const schema20 = {"type":"string"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
if(!(validate22(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.ssml !== undefined){
if(!(validate22(data.ssml, {instancePath:instancePath+"/ssml",parentData:data,parentDataProperty:"ssml",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.audio !== undefined){
if(!(validate58(data.audio, {instancePath:instancePath+"/audio",parentData:data,parentDataProperty:"audio",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.voice !== undefined){
if(!(validate22(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate24(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.barge_in !== undefined){
if(!(validate36(data.barge_in, {instancePath:instancePath+"/barge_in",parentData:data,parentDataProperty:"barge_in",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate31(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
let data7 = data.purpose;
if(typeof data7 !== "string"){
const err1 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((data7 === "greeting") || (data7 === "notice")) || (data7 === "marketing")) || (data7 === "legal")) || (data7 === "recording")) || (data7 === "hours")) || (data7 === "closed")) || (data7 === "survey")) || (data7 === "wait")) || (data7 === "goodbye"))){
const err2 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema19.properties.purpose.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate55.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":["string","number","object","array"],"properties":{"text":{"$ref":"#/definitions/words"},"ssml":{"$ref":"#/definitions/words"},"audio":{"$ref":"#/definitions/path"},"voice":{"$ref":"#/definitions/words"},"language":{"$ref":"#/definitions/language"},"barge_in":{"$ref":"#/definitions/truth"},"until":{"$ref":"#/definitions/date"},"purpose":{"type":"string","enum":["greeting","notice","marketing","legal","recording","hours","closed","survey","wait","goodbye"]}},"items":{"$ref":"#/definitions/prompt"}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!data || typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
if(!(validate22(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.ssml !== undefined){
if(!(validate22(data.ssml, {instancePath:instancePath+"/ssml",parentData:data,parentDataProperty:"ssml",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.audio !== undefined){
if(!(validate58(data.audio, {instancePath:instancePath+"/audio",parentData:data,parentDataProperty:"audio",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.voice !== undefined){
if(!(validate22(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate24(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.barge_in !== undefined){
if(!(validate36(data.barge_in, {instancePath:instancePath+"/barge_in",parentData:data,parentDataProperty:"barge_in",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate31(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
let data8 = data.purpose;
if(typeof data8 !== "string"){
const err1 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((data8 === "greeting") || (data8 === "notice")) || (data8 === "marketing")) || (data8 === "legal")) || (data8 === "recording")) || (data8 === "hours")) || (data8 === "closed")) || (data8 === "survey")) || (data8 === "wait")) || (data8 === "goodbye"))){
const err2 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema21.properties.purpose.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate65.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!data || typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate40(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate22(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.ssml !== undefined){
if(!(validate22(data.ssml, {instancePath:instancePath+"/ssml",parentData:data,parentDataProperty:"ssml",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.audio !== undefined){
if(!(validate58(data.audio, {instancePath:instancePath+"/audio",parentData:data,parentDataProperty:"audio",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.voice !== undefined){
if(!(validate22(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate24(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.barge_in !== undefined){
if(!(validate36(data.barge_in, {instancePath:instancePath+"/barge_in",parentData:data,parentDataProperty:"barge_in",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate31(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
let data10 = data.purpose;
if(typeof data10 !== "string"){
const err1 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((data10 === "greeting") || (data10 === "notice")) || (data10 === "marketing")) || (data10 === "legal")) || (data10 === "recording")) || (data10 === "hours")) || (data10 === "closed")) || (data10 === "survey")) || (data10 === "wait")) || (data10 === "goodbye"))){
const err2 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema18.properties.purpose.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate54.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ivr" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ivr === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ivr"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.nodes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nodes"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ivr !== undefined){
let data0 = data.ivr;
if(!((data0 === 1) || (data0 === "1"))){
const err2 = {instancePath:instancePath+"/ivr",schemaPath:"#/properties/ivr/enum",keyword:"enum",params:{allowedValues: schema6.properties.ivr.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate22(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate24(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.organisation !== undefined){
let data3 = data.organisation;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name !== undefined){
if(!(validate22(data3.name, {instancePath:instancePath+"/organisation/name",parentData:data3,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data3.leader !== undefined){
let data5 = data3.leader;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name !== undefined){
if(!(validate22(data5.name, {instancePath:instancePath+"/organisation/leader/name",parentData:data5,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data5.role !== undefined){
if(!(validate22(data5.role, {instancePath:instancePath+"/organisation/leader/role",parentData:data5,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/organisation/leader",schemaPath:"#/properties/organisation/properties/leader/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.country !== undefined){
if(!(validate22(data3.country, {instancePath:instancePath+"/organisation/country",parentData:data3,parentDataProperty:"country",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.callers !== undefined){
let data9 = data.callers;
if(typeof data9 !== "string"){
const err5 = {instancePath:instancePath+"/callers",schemaPath:"#/properties/callers/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data9 === "public") || (data9 === "trained")) || (data9 === "distressed"))){
const err6 = {instancePath:instancePath+"/callers",schemaPath:"#/properties/callers/enum",keyword:"enum",params:{allowedValues: schema6.properties.callers.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate22(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate31(data.reviewed, {instancePath:instancePath+"/reviewed",parentData:data,parentDataProperty:"reviewed",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.calls_a_month !== undefined){
let data12 = data.calls_a_month;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err7 = {instancePath:instancePath+"/calls_a_month",schemaPath:"#/properties/calls_a_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/calls_a_month",schemaPath:"#/properties/calls_a_month/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.recorded !== undefined){
if(!(validate36(data.recorded, {instancePath:instancePath+"/recorded",parentData:data,parentDataProperty:"recorded",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.facts !== undefined){
let data15 = data.facts;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key0 in data15){
if(!(validate38(data15[key0], {instancePath:instancePath+"/facts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.journeys !== undefined){
let data17 = data.journeys;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 in data17){
let data18 = data17[key1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.reach === undefined){
const err10 = {instancePath:instancePath+"/journeys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/journeys/additionalProperties/required",keyword:"required",params:{missingProperty: "reach"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data18.reach !== undefined){
if(!(validate40(data18.reach, {instancePath:instancePath+"/journeys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reach",parentData:data18,parentDataProperty:"reach",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data18.within !== undefined){
if(!(validate42(data18.within, {instancePath:instancePath+"/journeys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",parentData:data18,parentDataProperty:"within",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data18.presses !== undefined){
if(!(validate44(data18.presses, {instancePath:instancePath+"/journeys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/presses",parentData:data18,parentDataProperty:"presses",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/journeys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/journeys/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/journeys",schemaPath:"#/properties/journeys/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.defaults !== undefined){
let data22 = data.defaults;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.timeout !== undefined){
if(!(validate42(data22.timeout, {instancePath:instancePath+"/defaults/timeout",parentData:data22,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data22.attempts !== undefined){
let data24 = data22.attempts;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err13 = {instancePath:instancePath+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err14 = {instancePath:instancePath+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data22.barge_in !== undefined){
if(!(validate36(data22.barge_in, {instancePath:instancePath+"/defaults/barge_in",parentData:data22,parentDataProperty:"barge_in",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data22.input !== undefined){
if(!(validate48(data22.input, {instancePath:instancePath+"/defaults/input",parentData:data22,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data22.keys !== undefined){
if(!(validate50(data22.keys, {instancePath:instancePath+"/defaults/keys",parentData:data22,parentDataProperty:"keys",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data22.person !== undefined){
if(!(validate40(data22.person, {instancePath:instancePath+"/defaults/person",parentData:data22,parentDataProperty:"person",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data22.no_input !== undefined){
if(!(validate54(data22.no_input, {instancePath:instancePath+"/defaults/no_input",parentData:data22,parentDataProperty:"no_input",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data22.no_match !== undefined){
if(!(validate54(data22.no_match, {instancePath:instancePath+"/defaults/no_match",parentData:data22,parentDataProperty:"no_match",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data22.after_attempts !== undefined){
if(!(validate40(data22.after_attempts, {instancePath:instancePath+"/defaults/after_attempts",parentData:data22,parentDataProperty:"after_attempts",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.calls !== undefined){
let data32 = data.calls;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
let data33 = data32[i0];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.name !== undefined){
if(!(validate22(data33.name, {instancePath:instancePath+"/calls/" + i0+"/name",parentData:data33,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/calls/" + i0,schemaPath:"#/properties/calls/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.entry !== undefined){
let data35 = data.entry;
if(((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (!(data35 && typeof data35 == "object" && !Array.isArray(data35)))){
const err18 = {instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/type",keyword:"type",params:{type: schema6.properties.entry.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key2 in data35){
if(!(validate40(data35[key2], {instancePath:instancePath+"/entry/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data35,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
if(data.nodes !== undefined){
let data37 = data.nodes;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key3 in data37){
let data38 = data37[key3];
if(!(data38 && typeof data38 == "object" && !Array.isArray(data38))){
const err19 = {instancePath:instancePath+"/nodes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const message = validate88;
const schema22 = {"type":"object","required":["say"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"next":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.say === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "say"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate40(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

export const menu = validate93;
const schema23 = {"type":"object","required":["options"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"options":{"$ref":"#/definitions/options"},"input":{"$ref":"#/definitions/input"},"timeout":{"$ref":"#/definitions/seconds"},"attempts":{"type":"integer","minimum":1},"barge_in":{"$ref":"#/definitions/truth"},"no_input":{"$ref":"#/definitions/reprompt"},"no_match":{"$ref":"#/definitions/reprompt"},"after_attempts":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};
const schema24 = {"type":"array","items":{"$ref":"#/definitions/option"}};
const schema25 = {"type":"object","properties":{"key":{"$ref":"#/definitions/key"},"length":{"$ref":"#/definitions/length"},"say":{"$ref":"#/definitions/prompts"},"label":{"$ref":"#/definitions/words"},"phrases":{"$ref":"#/definitions/values"},"to":{"$ref":"#/definitions/target"},"share":{"$ref":"#/definitions/share"},"language":{"$ref":"#/definitions/language"},"tags":{"$ref":"#/definitions/tags"},"confirm":{"$ref":"#/definitions/confirmation"},"note":{"$ref":"#/definitions/words"}}};
const schema26 = {"type":["string","number"]};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":["integer","object"],"minimum":1,"properties":{"min":{"type":"integer","minimum":1},"max":{"type":"integer","minimum":1}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate99.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":["string","number","array"],"items":{"$ref":"#/definitions/words"}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
validate103.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":["string","number"]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema29.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":["boolean","string","number","object","array"],"properties":{"text":{"$ref":"#/definitions/words"},"ssml":{"$ref":"#/definitions/words"},"audio":{"$ref":"#/definitions/path"},"voice":{"$ref":"#/definitions/words"},"language":{"$ref":"#/definitions/language"},"barge_in":{"$ref":"#/definitions/truth"},"until":{"$ref":"#/definitions/date"},"purpose":{"type":"string","enum":["greeting","notice","marketing","legal","recording","hours","closed","survey","wait","goodbye"]}},"items":{"$ref":"#/definitions/prompt"}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!data || typeof data != "object") && (typeof data !== "boolean")) && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text !== undefined){
if(!(validate22(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.ssml !== undefined){
if(!(validate22(data.ssml, {instancePath:instancePath+"/ssml",parentData:data,parentDataProperty:"ssml",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.audio !== undefined){
if(!(validate58(data.audio, {instancePath:instancePath+"/audio",parentData:data,parentDataProperty:"audio",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.voice !== undefined){
if(!(validate22(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate24(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.barge_in !== undefined){
if(!(validate36(data.barge_in, {instancePath:instancePath+"/barge_in",parentData:data,parentDataProperty:"barge_in",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate31(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
let data8 = data.purpose;
if(typeof data8 !== "string"){
const err1 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((data8 === "greeting") || (data8 === "notice")) || (data8 === "marketing")) || (data8 === "legal")) || (data8 === "recording")) || (data8 === "hours")) || (data8 === "closed")) || (data8 === "survey")) || (data8 === "wait")) || (data8 === "goodbye"))){
const err2 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema30.properties.purpose.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate111.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
if(!(validate97(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.length !== undefined){
if(!(validate99(data.length, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.phrases !== undefined){
if(!(validate103(data.phrases, {instancePath:instancePath+"/phrases",parentData:data,parentDataProperty:"phrases",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate40(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
if(!(validate107(data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate24(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.confirm !== undefined){
if(!(validate111(data.confirm, {instancePath:instancePath+"/confirm",parentData:data,parentDataProperty:"confirm",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate96(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "options"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
if(!(validate95(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined){
if(!(validate48(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
if(!(validate42(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.attempts !== undefined){
let data5 = data.attempts;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err2 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err3 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.barge_in !== undefined){
if(!(validate36(data.barge_in, {instancePath:instancePath+"/barge_in",parentData:data,parentDataProperty:"barge_in",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.no_input !== undefined){
if(!(validate54(data.no_input, {instancePath:instancePath+"/no_input",parentData:data,parentDataProperty:"no_input",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.no_match !== undefined){
if(!(validate54(data.no_match, {instancePath:instancePath+"/no_match",parentData:data,parentDataProperty:"no_match",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.after_attempts !== undefined){
if(!(validate40(data.after_attempts, {instancePath:instancePath+"/after_attempts",parentData:data,parentDataProperty:"after_attempts",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

export const collect = validate132;
const schema31 = {"type":"object","required":["ask","value"],"properties":{"type":{"type":"string"},"ask":{"$ref":"#/definitions/prompts"},"value":{"$ref":"#/definitions/words"},"kind":{"type":"string","enum":["digits","speech","date","amount"]},"length":{"$ref":"#/definitions/length"},"end_key":{"$ref":"#/definitions/key"},"sensitive":{"type":"string","enum":["card","cvv","pin","identity"]},"masked":{"$ref":"#/definitions/truth"},"confirm":{"$ref":"#/definitions/confirmation"},"used_for":{"type":"string","enum":["routing","agent","lookup"]},"input":{"$ref":"#/definitions/input"},"timeout":{"$ref":"#/definitions/seconds"},"attempts":{"type":"integer","minimum":1},"barge_in":{"$ref":"#/definitions/truth"},"no_input":{"$ref":"#/definitions/reprompt"},"no_match":{"$ref":"#/definitions/reprompt"},"after_attempts":{"$ref":"#/definitions/target"},"next":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ask === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ask"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ask !== undefined){
if(!(validate65(data.ask, {instancePath:instancePath+"/ask",parentData:data,parentDataProperty:"ask",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(validate22(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data3 === "digits") || (data3 === "speech")) || (data3 === "date")) || (data3 === "amount"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.length !== undefined){
if(!(validate99(data.length, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.end_key !== undefined){
if(!(validate97(data.end_key, {instancePath:instancePath+"/end_key",parentData:data,parentDataProperty:"end_key",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.sensitive !== undefined){
let data6 = data.sensitive;
if(typeof data6 !== "string"){
const err5 = {instancePath:instancePath+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data6 === "card") || (data6 === "cvv")) || (data6 === "pin")) || (data6 === "identity"))){
const err6 = {instancePath:instancePath+"/sensitive",schemaPath:"#/properties/sensitive/enum",keyword:"enum",params:{allowedValues: schema31.properties.sensitive.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.masked !== undefined){
if(!(validate36(data.masked, {instancePath:instancePath+"/masked",parentData:data,parentDataProperty:"masked",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.confirm !== undefined){
if(!(validate111(data.confirm, {instancePath:instancePath+"/confirm",parentData:data,parentDataProperty:"confirm",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.used_for !== undefined){
let data9 = data.used_for;
if(typeof data9 !== "string"){
const err7 = {instancePath:instancePath+"/used_for",schemaPath:"#/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data9 === "routing") || (data9 === "agent")) || (data9 === "lookup"))){
const err8 = {instancePath:instancePath+"/used_for",schemaPath:"#/properties/used_for/enum",keyword:"enum",params:{allowedValues: schema31.properties.used_for.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.input !== undefined){
if(!(validate48(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
if(!(validate42(data.timeout, {instancePath:instancePath+"/timeout",parentData:data,parentDataProperty:"timeout",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.attempts !== undefined){
let data12 = data.attempts;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err9 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err10 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.barge_in !== undefined){
if(!(validate36(data.barge_in, {instancePath:instancePath+"/barge_in",parentData:data,parentDataProperty:"barge_in",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.no_input !== undefined){
if(!(validate54(data.no_input, {instancePath:instancePath+"/no_input",parentData:data,parentDataProperty:"no_input",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.no_match !== undefined){
if(!(validate54(data.no_match, {instancePath:instancePath+"/no_match",parentData:data,parentDataProperty:"no_match",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.after_attempts !== undefined){
if(!(validate40(data.after_attempts, {instancePath:instancePath+"/after_attempts",parentData:data,parentDataProperty:"after_attempts",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate40(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

export const hours = validate148;
const schema32 = {"type":"object","required":["open"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"open":{"$ref":"#/definitions/opening"},"holidays":{"type":"array","items":{"type":["object","string"],"required":["date"],"properties":{"date":{"$ref":"#/definitions/date"},"name":{"$ref":"#/definitions/words"},"open":{"$ref":"#/definitions/times"}}}},"timezone":{"$ref":"#/definitions/timezone"},"open_to":{"$ref":"#/definitions/target"},"closed_to":{"$ref":"#/definitions/target"},"holiday_to":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};
const schema33 = {"type":["object","string"],"additionalProperties":{"$ref":"#/definitions/times"}};
const schema34 = {"type":"string"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate151(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
validate150.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"string"};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.open === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.open !== undefined){
if(!(validate150(data.open, {instancePath:instancePath+"/open",parentData:data,parentDataProperty:"open",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.holidays !== undefined){
let data3 = data.holidays;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (typeof data4 !== "string")){
const err2 = {instancePath:instancePath+"/holidays/" + i0,schemaPath:"#/properties/holidays/items/type",keyword:"type",params:{type: schema32.properties.holidays.items.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.date === undefined){
const err3 = {instancePath:instancePath+"/holidays/" + i0,schemaPath:"#/properties/holidays/items/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.date !== undefined){
if(!(validate31(data4.date, {instancePath:instancePath+"/holidays/" + i0+"/date",parentData:data4,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data4.name !== undefined){
if(!(validate22(data4.name, {instancePath:instancePath+"/holidays/" + i0+"/name",parentData:data4,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data4.open !== undefined){
if(!(validate151(data4.open, {instancePath:instancePath+"/holidays/" + i0+"/open",parentData:data4,parentDataProperty:"open",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.timezone !== undefined){
if(!(validate157(data.timezone, {instancePath:instancePath+"/timezone",parentData:data,parentDataProperty:"timezone",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.open_to !== undefined){
if(!(validate40(data.open_to, {instancePath:instancePath+"/open_to",parentData:data,parentDataProperty:"open_to",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.closed_to !== undefined){
if(!(validate40(data.closed_to, {instancePath:instancePath+"/closed_to",parentData:data,parentDataProperty:"closed_to",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.holiday_to !== undefined){
if(!(validate40(data.holiday_to, {instancePath:instancePath+"/holiday_to",parentData:data,parentDataProperty:"holiday_to",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}

export const branch = validate164;
const schema36 = {"type":"object","required":["on","cases"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"on":{"$ref":"#/definitions/words"},"cases":{"type":"array","items":{"type":"object","required":["when"],"properties":{"when":{"type":["string","number","boolean"]},"to":{"$ref":"#/definitions/target"},"share":{"$ref":"#/definitions/share"}}}},"otherwise":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cases === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate22(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.cases !== undefined){
let data3 = data.cases;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.when === undefined){
const err3 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.when !== undefined){
let data5 = data4.when;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err4 = {instancePath:instancePath+"/cases/" + i0+"/when",schemaPath:"#/properties/cases/items/properties/when/type",keyword:"type",params:{type: schema36.properties.cases.items.properties.when.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.to !== undefined){
if(!(validate40(data4.to, {instancePath:instancePath+"/cases/" + i0+"/to",parentData:data4,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data4.share !== undefined){
if(!(validate107(data4.share, {instancePath:instancePath+"/cases/" + i0+"/share",parentData:data4,parentDataProperty:"share",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.otherwise !== undefined){
if(!(validate40(data.otherwise, {instancePath:instancePath+"/otherwise",parentData:data,parentDataProperty:"otherwise",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}

export const queue = validate172;
const schema37 = {"type":"object","required":[],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"team":{"$ref":"#/definitions/words"},"wait":{"type":"object","properties":{"expected":{"$ref":"#/definitions/seconds"},"tells":{"type":["string","array"],"items":{"type":"string","enum":["time","position"]}},"every":{"$ref":"#/definitions/seconds"},"say":{"$ref":"#/definitions/prompts"}}},"options":{"$ref":"#/definitions/options"},"passes":{"$ref":"#/definitions/values"},"asks":{"$ref":"#/definitions/values"},"recorded":{"$ref":"#/definitions/truth"},"callback":{"$ref":"#/definitions/target"},"overflow":{"type":"object","properties":{"after":{"$ref":"#/definitions/seconds"},"to":{"$ref":"#/definitions/target"}}},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.team !== undefined){
if(!(validate22(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.wait !== undefined){
let data3 = data.wait;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.expected !== undefined){
if(!(validate42(data3.expected, {instancePath:instancePath+"/wait/expected",parentData:data3,parentDataProperty:"expected",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data3.tells !== undefined){
let data5 = data3.tells;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err1 = {instancePath:instancePath+"/wait/tells",schemaPath:"#/properties/wait/properties/tells/type",keyword:"type",params:{type: schema37.properties.wait.properties.tells.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err2 = {instancePath:instancePath+"/wait/tells/" + i0,schemaPath:"#/properties/wait/properties/tells/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data6 === "time") || (data6 === "position"))){
const err3 = {instancePath:instancePath+"/wait/tells/" + i0,schemaPath:"#/properties/wait/properties/tells/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.wait.properties.tells.items.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data3.every !== undefined){
if(!(validate42(data3.every, {instancePath:instancePath+"/wait/every",parentData:data3,parentDataProperty:"every",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data3.say !== undefined){
if(!(validate65(data3.say, {instancePath:instancePath+"/wait/say",parentData:data3,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.options !== undefined){
if(!(validate95(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.passes !== undefined){
if(!(validate103(data.passes, {instancePath:instancePath+"/passes",parentData:data,parentDataProperty:"passes",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.asks !== undefined){
if(!(validate103(data.asks, {instancePath:instancePath+"/asks",parentData:data,parentDataProperty:"asks",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.recorded !== undefined){
if(!(validate36(data.recorded, {instancePath:instancePath+"/recorded",parentData:data,parentDataProperty:"recorded",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.callback !== undefined){
if(!(validate40(data.callback, {instancePath:instancePath+"/callback",parentData:data,parentDataProperty:"callback",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.overflow !== undefined){
let data14 = data.overflow;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.after !== undefined){
if(!(validate42(data14.after, {instancePath:instancePath+"/overflow/after",parentData:data14,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data14.to !== undefined){
if(!(validate40(data14.to, {instancePath:instancePath+"/overflow/to",parentData:data14,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/overflow",schemaPath:"#/properties/overflow/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

export const transfer = validate187;
const schema38 = {"type":"object","required":[],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"number":{"$ref":"#/definitions/words"},"to_team":{"$ref":"#/definitions/words"},"person":{"$ref":"#/definitions/truth"},"passes":{"$ref":"#/definitions/values"},"asks":{"$ref":"#/definitions/values"},"recorded":{"$ref":"#/definitions/truth"},"no_answer":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
if(!(validate22(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.to_team !== undefined){
if(!(validate22(data.to_team, {instancePath:instancePath+"/to_team",parentData:data,parentDataProperty:"to_team",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.person !== undefined){
if(!(validate36(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.passes !== undefined){
if(!(validate103(data.passes, {instancePath:instancePath+"/passes",parentData:data,parentDataProperty:"passes",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.asks !== undefined){
if(!(validate103(data.asks, {instancePath:instancePath+"/asks",parentData:data,parentDataProperty:"asks",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.recorded !== undefined){
if(!(validate36(data.recorded, {instancePath:instancePath+"/recorded",parentData:data,parentDataProperty:"recorded",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.no_answer !== undefined){
if(!(validate40(data.no_answer, {instancePath:instancePath+"/no_answer",parentData:data,parentDataProperty:"no_answer",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

export const voicemail = validate198;
const schema39 = {"type":"object","required":["say"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"reply_within":{"$ref":"#/definitions/period"},"next":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};
const schema40 = {"type":"string","pattern":"^[0-9]+([.][0-9]+)? ?(ms|s|m|h|days?|working days?)$"};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+([.][0-9]+)? ?(ms|s|m|h|days?|working days?)$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.say === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "say"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.reply_within !== undefined){
if(!(validate200(data.reply_within, {instancePath:instancePath+"/reply_within",parentData:data,parentDataProperty:"reply_within",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate40(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

export const callback = validate205;
const schema41 = {"type":"object","required":["say"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"within":{"$ref":"#/definitions/period"},"next":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.say === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "say"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate200(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate40(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}

export const flowNode = validate211;
const schema42 = {"type":"object","required":["file"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"file":{"$ref":"#/definitions/path"},"at":{"$ref":"#/definitions/words"},"next":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate58(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate22(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate40(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}

export const action = validate218;
const schema43 = {"type":"object","required":["does"],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"does":{"$ref":"#/definitions/words"},"lasts":{"$ref":"#/definitions/seconds"},"uses":{"$ref":"#/definitions/values"},"gives":{"$ref":"#/definitions/values"},"next":{"$ref":"#/definitions/target"},"failed":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.does === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "does"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.does !== undefined){
if(!(validate22(data.does, {instancePath:instancePath+"/does",parentData:data,parentDataProperty:"does",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.lasts !== undefined){
if(!(validate42(data.lasts, {instancePath:instancePath+"/lasts",parentData:data,parentDataProperty:"lasts",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.uses !== undefined){
if(!(validate103(data.uses, {instancePath:instancePath+"/uses",parentData:data,parentDataProperty:"uses",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.gives !== undefined){
if(!(validate103(data.gives, {instancePath:instancePath+"/gives",parentData:data,parentDataProperty:"gives",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate40(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.failed !== undefined){
if(!(validate40(data.failed, {instancePath:instancePath+"/failed",parentData:data,parentDataProperty:"failed",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}

export const end = validate228;
const schema44 = {"type":"object","required":[],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}

export const unknown = validate232;
const schema45 = {"type":"object","required":[],"properties":{"type":{"type":"string"},"say":{"$ref":"#/definitions/prompts"},"next":{"$ref":"#/definitions/target"},"tags":{"$ref":"#/definitions/tags"},"note":{"$ref":"#/definitions/words"}}};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.say !== undefined){
if(!(validate65(data.say, {instancePath:instancePath+"/say",parentData:data,parentDataProperty:"say",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate40(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate33(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

